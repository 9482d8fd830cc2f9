package zuschnitt.map;

import java.util.Optional;
import zuschnitt.edit.Grip;
import zuschnitt.edit.Pull;
import zuschnitt.edit.Rings;
import zuschnitt.edit.Shift;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;

/**
 * What is to be said of a border that is being pulled: which one, how much went over, what next.
 *
 * @param plan as it was before
 * @param figures whose populations are told
 */
record BorderHint(Plan plan, Figures figures) {
    /** No border is near. */
    Message idle(int target) {
        return Message.of("tool.border.hint", name(target));
    }

    /** A border that can be taken hold of. */
    Message of(Grip grip) {
        return grip.refusal(plan)
                .orElseGet(() -> pair("tool.border.grip", grip.district(), grip.otherDistrict()));
    }

    /** A border that is being pulled. */
    Message of(Pull pull) {
        Grip grip = pull.grip();
        return pull.shift()
                .flatMap(shift -> moved("tool.border", shift))
                .orElseGet(() -> pair("tool.border.pull", grip.district(), grip.otherDistrict()));
    }

    /** A border that is shifted by keyboard. */
    Message of(Rings rings) {
        return rings.refusal()
                .or(() -> rings.shift().flatMap(shift -> moved("tool.border.rings", shift)))
                .orElseGet(() -> pair("tool.border.rings", rings.district(), rings.other()));
    }

    private Message pair(String key, int district, int other) {
        return Message.of(key, name(district), name(other));
    }

    /** What went over, and what had to stay; empty if neither. */
    private Optional<Message> moved(String tool, Shift shift) {
        boolean held = !shift.held().isEmpty();
        if (shift.moved().isEmpty() && !held) return Optional.empty();
        return Optional.of(
                Message.of(
                        tool + (held ? ".held" : ".moved"),
                        shift.moved().size(),
                        Math.round(figures.population(shift.moved())),
                        name(shift.from()),
                        name(shift.to()),
                        shift.held().size()));
    }

    private Object name(int district) {
        return switch (district) {
            case Plan.UNASSIGNED -> Message.of("district.unassigned");
            case Plan.EXCLUDED -> Message.of("district.excluded");
            default -> plan.district(district).code().text();
        };
    }
}

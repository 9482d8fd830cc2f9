package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/** The reasons that several edits share. */
final class Refusals {
    private Refusals() {}

    /** The first reason there is. */
    @SafeVarargs
    static Optional<Message> first(Optional<Message>... reasons) {
        for (Optional<Message> reason : reasons) {
            if (reason.isPresent()) return reason;
        }
        return Optional.empty();
    }

    static Optional<Message> nothingChosen(UnitSet units) {
        return units.isEmpty()
                ? Optional.of(Message.of("refusal.nothingChosen"))
                : Optional.empty();
    }

    /** A unit would leave a locked district. */
    static Optional<Message> leavesLocked(Plan plan, UnitSet units, int target) {
        return units.stream()
                .map(plan::districtOf)
                .filter(district -> district != target)
                .distinct()
                .mapToObj(district -> locked(plan, district))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Message> locked(Plan plan, int district) {
        if (district < Plan.FIRST || !plan.district(district).locked()) return Optional.empty();
        return Optional.of(Message.of("refusal.locked", name(plan, district)));
    }

    static Optional<Message> codeTaken(Plan plan, DistrictCode code) {
        return plan.find(code).isPresent()
                ? Optional.of(Message.of("refusal.codeTaken", code.text()))
                : Optional.empty();
    }

    /** The district as a sentence names it. */
    static Object name(Plan plan, int district) {
        return switch (district) {
            case Plan.UNASSIGNED -> Message.of("district.unassigned");
            case Plan.EXCLUDED -> Message.of("district.excluded");
            default -> name(plan.district(district));
        };
    }

    static String name(District district) {
        return district.code().text();
    }
}

package zuschnitt.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import zuschnitt.message.Messages;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.session.Session;
import zuschnitt.ui.control.Named;

/** Which district paint goes to, where the table of districts is out of sight. */
final class TargetChoice extends ComboBox<UUID> {
    private final Session session;
    private final Messages words;
    private boolean showing;

    TargetChoice(Session session, Listening listening, Messages words) {
        this.session = session;
        this.words = words;
        setId("compare-target");
        setFocusTraversable(false);
        setAccessibleText(words.text("ui.compare.target"));
        setConverter(new Named<>(this::name));
        setOnAction(
                event -> {
                    if (!showing && getValue() != null) session.aim(getValue());
                });
        listening.follow(session.plan(), plan -> refresh());
        listening.onChange(session.target(), target -> refresh());
    }

    private void refresh() {
        if (session.provisional()) return;
        List<UUID> targets = new ArrayList<>();
        session.settled().districts().stream()
                .sorted(Comparator.comparing(District::code))
                .map(District::id)
                .forEach(targets::add);
        targets.add(PlanChange.UNASSIGNED);
        targets.add(PlanChange.EXCLUDED);
        showing = true;
        if (!getItems().equals(targets)) getItems().setAll(targets);
        setValue(session.target().get());
        showing = false;
    }

    private String name(UUID target) {
        if (target.equals(PlanChange.EXCLUDED)) return words.text("ui.excluded");
        Plan plan = session.settled();
        int found = plan.find(target).orElse(Plan.UNASSIGNED);
        if (found < Plan.FIRST) return words.text("ui.unassigned");
        District district = plan.district(found);
        return (district.code().text() + " " + district.name()).strip();
    }
}

package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.edit.Assign;
import zuschnitt.edit.AssignGroup;
import zuschnitt.edit.ChangeRules;
import zuschnitt.edit.CreateDistrict;
import zuschnitt.edit.Edit;
import zuschnitt.edit.EditDistrict;
import zuschnitt.edit.FillOpen;
import zuschnitt.edit.GiveToNeighbours;
import zuschnitt.edit.HealUnits;
import zuschnitt.edit.Merge;
import zuschnitt.edit.RemoveDistrict;
import zuschnitt.edit.SpreadColours;
import zuschnitt.message.Message;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.session.Session;

/** What can be done to the plan of the open project, by the districts and units that are chosen. */
final class PlanActions {
    private static final Optional<Message> NO_DISTRICT = Optional.of(Message.of("ui.noDistrict"));

    private static final Optional<Message> NO_PAIR = Optional.of(Message.of("ui.bridge.pair"));

    private final Session session;
    private final Supplier<List<Integer>> chosen;
    private final Consumer<Deed> attempt;
    private final Actions actions;

    /**
     * @param chosen districts chosen in the table, as indices of the settled plan; edits are
     *     refused while another is looked at
     * @param attempt does a deed, and says so if it fails
     */
    PlanActions(
            Session session,
            Supplier<List<Integer>> chosen,
            Consumer<Deed> attempt,
            Actions actions) {
        this.session = session;
        this.chosen = chosen;
        this.attempt = attempt;
        this.actions = actions;
    }

    void add() {
        addHistory();
        addUnits();
        addAreas();
        addDistricts();
    }

    private void addHistory() {
        actions.add(
                "undo",
                Material2OutlinedMZ.UNDO,
                "Shortcut+Z",
                () ->
                        reasonUnless(
                                session.history().get().undoable().isPresent(), "ui.undo.nothing"),
                () -> attempt.accept(session::undo));
        actions.add(
                "redo",
                Material2OutlinedMZ.REDO,
                "Shortcut+Shift+Z",
                () ->
                        reasonUnless(
                                session.history().get().redoable().isPresent(), "ui.redo.nothing"),
                () -> attempt.accept(session::redo));
    }

    private static Optional<Message> reasonUnless(boolean possible, String key) {
        return possible ? Optional.empty() : Optional.of(Message.of(key));
    }

    private void addUnits() {
        addEdit(
                "assign",
                Material2OutlinedMZ.PLAYLIST_ADD_CHECK,
                "Z",
                () -> Optional.of(assignment(session.targetIndex())));
        addEdit(
                "unassign",
                Material2OutlinedAL.HIGHLIGHT_OFF,
                "Delete",
                () -> Optional.of(assignment(Plan.UNASSIGNED)));
        addEdit(
                "exclude",
                Material2OutlinedAL.BLOCK,
                "X",
                () -> Optional.of(assignment(Plan.EXCLUDED)));
        actions.add(
                "bridge",
                Material2OutlinedAL.LINK,
                "",
                () -> link().map(session::refusal).orElse(NO_PAIR),
                () -> attempt.accept(() -> session.perform(link().orElseThrow())));
        addEdit(
                "heal",
                Material2OutlinedAL.HEALING,
                "",
                () -> Optional.of(new HealUnits(session.selection().get())));
        addEdit(
                "create",
                Material2OutlinedAL.ADD_BOX,
                "N",
                () -> Optional.of(new CreateDistrict(fresh(), session.selection().get())));
    }

    /** What would take long to foresee at each change of selection is refused when it is tried. */
    private void addAreas() {
        addTrial(
                "assignGroup",
                Material2OutlinedMZ.PLAYLIST_ADD,
                "O",
                () ->
                        AssignGroup.of(
                                session.settled(),
                                session.selection().get(),
                                session.targetIndex()));
        addTrial(
                "toNeighbour",
                Material2OutlinedMZ.MOVE_TO_INBOX,
                "A",
                () -> GiveToNeighbours.of(session.settled(), session.selection().get()));
        actions.add(
                "fill",
                Material2OutlinedAL.FORMAT_COLOR_FILL,
                "F",
                () ->
                        session.readOnlyReason()
                                .or(
                                        () ->
                                                reasonUnless(
                                                        session.totals().units(Plan.UNASSIGNED) > 0,
                                                        "refusal.nothingEnclosed")),
                () -> attempt.accept(() -> session.perform(FillOpen.of(session.settled()))));
    }

    /** Adds an edit of the chosen units. */
    private void addTrial(String id, Ikon icon, String key, Supplier<Edit> edit) {
        actions.add(
                id,
                icon,
                key,
                () ->
                        session.readOnlyReason()
                                .or(
                                        () ->
                                                reasonUnless(
                                                        !session.selection().get().isEmpty(),
                                                        "refusal.nothingChosen")),
                () -> attempt.accept(() -> session.perform(edit.get())));
    }

    /** Links the two chosen units, or unlinks them. */
    private Optional<Edit> link() {
        int[] units = session.selection().get().stream().toArray();
        if (units.length != 2) return Optional.empty();
        Plan plan = session.settled();
        Bridge bridge = Bridge.between(plan.ground(), units[0], units[1]);
        boolean linked = plan.rules().bridges().stream().anyMatch(bridge::linksAs);
        return Optional.of(
                new ChangeRules(linked ? plan.rules().without(bridge) : plan.rules().with(bridge)));
    }

    private Edit assignment(int district) {
        return new Assign(session.selection().get(), district);
    }

    private District fresh() {
        Plan plan = session.settled();
        DistrictCode code = DistrictCode.next(plan.codes());
        return District.of(code, "", Colours.next(plan, session.selection().get()));
    }

    private void addDistricts() {
        addEdit(
                "merge",
                Material2OutlinedAL.CALL_MERGE,
                "M",
                () -> first().map(kept -> new Merge(kept, others())));
        addTrial("spreadColours", Material2OutlinedMZ.PALETTE, "", SpreadColours::new);
        addEdit(
                "dissolve",
                Material2OutlinedAL.DELETE_OUTLINE,
                "",
                () -> first().map(RemoveDistrict::new));
        addChange("lock", Material2OutlinedAL.LOCK, District::asLocked);
        addChange("unlock", Material2OutlinedAL.LOCK_OPEN, District::asUnlocked);
        addChange(
                "acceptParts",
                Material2OutlinedAL.CHECK_CIRCLE_OUTLINE,
                District::withPartsAccepted);
    }

    private Optional<Integer> first() {
        return chosen.get().stream().findFirst();
    }

    private List<Integer> others() {
        return chosen.get().stream().skip(1).toList();
    }

    private void addChange(String id, Ikon icon, Function<District, District> change) {
        addEdit(
                id,
                icon,
                "",
                () ->
                        first().map(
                                        index ->
                                                new EditDistrict(
                                                        index,
                                                        change.apply(
                                                                session.settled()
                                                                        .district(index)))));
    }

    /**
     * Adds an edit that follows from what is chosen.
     *
     * @param edit empty where a district is missing for it
     */
    private void addEdit(
            String id, Ikon icon, String key, Supplier<Optional<? extends Edit>> edit) {
        actions.add(
                id,
                icon,
                key,
                () -> edit.get().map(session::refusal).orElse(NO_DISTRICT),
                () -> attempt.accept(() -> session.perform(edit.get().orElseThrow())));
    }

    /** Names undo and redo after the steps that they take back or do again. */
    void nameHistory() {
        actions.get("undo")
                .rename(
                        session.history()
                                .get()
                                .undoable()
                                .map(step -> Message.of("action.undo.named", step.label()))
                                .orElse(Message.of("action.undo")));
        actions.get("redo")
                .rename(
                        session.history()
                                .get()
                                .redoable()
                                .map(step -> Message.of("action.redo.named", step.label()))
                                .orElse(Message.of("action.redo")));
    }
}

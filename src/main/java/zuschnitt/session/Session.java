package zuschnitt.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.Adopt;
import zuschnitt.edit.Edit;
import zuschnitt.edit.History;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Project;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.store.ProjectFile;

/** A project that is being worked on: the present plan, what is chosen in it, and the way back. */
public final class Session implements AutoCloseable {
    private final ProjectFile file;
    private final Clock clock;
    private final Steps steps;
    private final Shown shown;
    private final Watched<UUID> target;
    private final Versions versions;
    private final Watched<Optional<Instant>> secured = new Watched<>(Optional.empty());
    private final LayerList layers;
    private final Parking parking;

    private Session(ProjectFile file, Clock clock, String author) {
        this.file = file;
        this.clock = clock;
        this.steps = new Steps(file, clock, author);
        this.shown = new Shown(settled(), file.project().latestFigures());
        this.target = new Watched<>(firstDistrict(settled()));
        this.versions = new Versions(this, clock, author);
        this.layers = new LayerList(file, this::noteWritten);
        this.parking = new Parking(file, clock, author, this::noteWritten);
    }

    /**
     * Works on an open project file, which it closes in the end.
     *
     * @param author who works, as it is kept with steps and versions; may be empty
     */
    public static Session of(ProjectFile file, Clock clock, String author) {
        return new Session(file, clock, author);
    }

    /** The counts that any plan of the project would be looked at with now. */
    public Figures figures(Plan any) {
        return shown.figures(any);
    }

    private static UUID firstDistrict(Plan plan) {
        return plan.districts().isEmpty() ? PlanChange.UNASSIGNED : plan.districts().get(0).id();
    }

    public ProjectFile file() {
        return file;
    }

    public Project project() {
        return file.project();
    }

    /** Why nothing can be changed; empty if it can. */
    public Optional<Message> readOnlyReason() {
        return lookingElsewhere().or(file::readOnlyReason);
    }

    /** Why nothing can be done to what is seen: it is neither settled nor where a gesture leads. */
    public Optional<Message> lookingElsewhere() {
        return looking() ? Optional.of(Message.of("refusal.looking")) : Optional.empty();
    }

    private boolean looking() {
        return provisional() && shown.isGuest();
    }

    /** The plan on screen: provisional while a gesture is under way, otherwise the settled one. */
    public Watched<Plan> plan() {
        return shown.plan();
    }

    /** The plan after the last step, as the project file has it. */
    public Plan settled() {
        return steps.settled();
    }

    /** Whether the plan on screen is what a gesture under way would lead to. */
    public boolean provisional() {
        return plan().get() != settled();
    }

    public Watched<History> history() {
        return steps.history();
    }

    /** The counts that the plan is looked at with, those of parts shared out. */
    public Watched<Figures> figures() {
        return shown.figures();
    }

    /** The same counts as they were delivered, from which those of any cut follow. */
    public Figures delivered() {
        return shown.delivered();
    }

    /** The chosen units. */
    public Watched<UnitSet> selection() {
        return shown.selection();
    }

    /**
     * The district that paint goes to: its identity, {@link PlanChange#UNASSIGNED} or {@link
     * PlanChange#EXCLUDED}.
     */
    public Watched<UUID> target() {
        return target;
    }

    /** The versions of the project. */
    public Versions versions() {
        return versions;
    }

    /** The reference layers. */
    public LayerList layers() {
        return layers;
    }

    /** The places in the history that have names. */
    public Parking parking() {
        return parking;
    }

    /** When the last step of this session was written; empty before the first. */
    public Watched<Optional<Instant>> secured() {
        return secured;
    }

    /** The sums of the plan on screen. */
    public Totals totals() {
        return shown.totals();
    }

    /**
     * Chooses units. A provisional plan over other ground may have more than the settled one, in
     * which edits are done: those can't be chosen.
     */
    public void select(UnitSet units) {
        int count = settled().ground().units().count();
        selection().set(units.where(unit -> unit <= count));
    }

    /** Aims the paint at a district. */
    public void aim(UUID district) {
        target.set(district);
    }

    /** Index of the target in the plan on screen; the open units where the target has gone. */
    public int targetIndex() {
        if (target.get().equals(PlanChange.EXCLUDED)) return Plan.EXCLUDED;
        return plan().get().find(target.get()).orElse(Plan.UNASSIGNED);
    }

    /**
     * Looks at the plan with other counts.
     *
     * @param other a data set of the project
     */
    public void lookWith(Figures other) {
        shown.showWith(other);
    }

    /** Why the edit can't be done now; empty if it can. */
    public Optional<Message> refusal(Edit edit) {
        Optional<Message> closed = readOnlyReason();
        return closed.isPresent() ? closed : edit.refusal(settled());
    }

    /**
     * Shows what the edit would lead to, without doing it. A refused edit shows the settled plan;
     * while another plan is looked at, nothing happens.
     */
    public void preview(Edit edit) {
        if (looking()) return;
        shown.show(refusal(edit).isPresent() ? settled() : edit.applyTo(settled()));
    }

    /**
     * Shows any plan, without doing anything: of the history that is replayed, say. Whoever would
     * change something now means what they see, units and districts that the settled plan may not
     * even have; so all edits are refused until {@link #abandon}, undo, redo or another place in
     * the history shows the settled plan again.
     */
    public void look(Plan other) {
        shown.showGuest(other);
    }

    /** Shows the settled plan again. */
    public void abandon() {
        shown.show(settled());
    }

    /**
     * Does the edit, as one step; it is on the disk when this returns.
     *
     * @throws UserException if the edit is refused or the project file can't be written; nothing
     *     has changed then
     */
    public void perform(Edit edit) throws UserException {
        perform(edit, "");
    }

    /**
     * Does the edit, as one step with a reason.
     *
     * @param reason why, in the planner's words; may be empty
     * @throws UserException if the edit is refused or the project file can't be written; nothing
     *     has changed then
     */
    public void perform(Edit edit, String reason) throws UserException {
        perform(edit, reason, file::append);
    }

    private void perform(Edit edit, String reason, Steps.Writing writing) throws UserException {
        refuse(refusal(edit));
        if (steps.add(edit, reason, writing)) showWritten();
        else abandon();
    }

    /**
     * Takes back the last step.
     *
     * @throws UserException if there is none, or the project file can't be written
     */
    public void undo() throws UserException {
        refuse(file.readOnlyReason());
        steps.undo();
        showWritten();
    }

    /**
     * Does the step again that was taken back last.
     *
     * @throws UserException if there is none, or the project file can't be written
     */
    public void redo() throws UserException {
        refuse(file.readOnlyReason());
        steps.redo();
        showWritten();
    }

    /**
     * Goes to any place in the tree of steps; where we are is on the disk when this returns.
     *
     * @param step after which it is; empty for the beginning
     * @throws UserException if the project file can't be written
     */
    public void go(Optional<UUID> step) throws UserException {
        refuse(file.readOnlyReason());
        if (step.equals(history().get().head())) return;
        file.go(step);
        showWritten();
    }

    /**
     * Adds what a table gives to the project, and looks at the plan with the latest counts then.
     *
     * @throws UserException if the project file can't be written; nothing has changed then
     */
    public void add(Joined joined) throws UserException {
        refuse(readOnlyReason());
        file.add(joined);
        noteWritten();
        if (joined.figures().isPresent()) lookWith(project().latestFigures());
    }

    /**
     * Goes back to a version: one step, which can be undone.
     *
     * @throws UserException if the plan is already as in the version, or the project file can't be
     *     written
     */
    public void checkout(Version version) throws UserException {
        Plan adopted = versions.plan(version);
        if (versions.vintage(adopted).isPresent())
            throw refused(Message.of("refusal.otherUnits", version.name()));
        Edit adopt = new Adopt(adopted, version.name());
        perform(adopt, "", step -> file.append(step, version));
    }

    /** Takes up what has just been written. */
    private void showWritten() {
        Runnable tellHistory = steps.takeUp();
        shown.show(settled());
        tellHistory.run();
        noteWritten();
    }

    /** Takes note that something was written just now. */
    void noteWritten() {
        secured.set(Optional.of(clock.instant()));
    }

    /** Fails with the reason, if there is one. */
    static void refuse(Optional<Message> reason) throws UserException {
        if (reason.isPresent()) throw refused(reason.get());
    }

    private static UserException refused(Message reason) {
        return new UserException(reason);
    }

    /** Tells others that we are still at work on the project; to be called once a minute. */
    public void keepAlive() {
        file.keepAlive();
    }

    @Override
    public void close() {
        file.close();
    }
}

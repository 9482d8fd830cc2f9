package zuschnitt.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.edit.Adopt;
import zuschnitt.edit.Assign;
import zuschnitt.edit.CreateDistrict;
import zuschnitt.edit.Edit;
import zuschnitt.edit.EditDistrict;
import zuschnitt.edit.Step;
import zuschnitt.message.UserException;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Project;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.store.ProjectFile;

/**
 * Plays an afternoon of planning into a project file: a draft, what was said about it, and what
 * came out.
 */
final class Workshop implements AutoCloseable {
    private static final Instant DRAFTED = Instant.parse("2025-03-12T09:30:00Z");
    private static final Instant BEGIN = Instant.parse("2025-05-21T15:00:00Z");
    private static final Duration PACE = Duration.ofMinutes(9);
    private static final LocalDate VALID_FROM = LocalDate.of(2026, 1, 1);
    private static final String OFFICE = "Amt für Soziales";

    private final ProjectFile file;
    private final Division after;
    private Instant clock = DRAFTED;
    private int steps;

    private Workshop(ProjectFile file, Division after) {
        this.file = file;
        this.after = after;
    }

    /** Writes the demo project to a file that does not exist yet. */
    static void write(Town town, Path path) throws UserException {
        Project project = DemoProject.of(town);
        Division draft = Division.draft(town);
        try (Workshop workshop =
                new Workshop(ProjectFile.create(path, project), Division.workshop(town))) {
            workshop.draft(draft);
            workshop.discuss();
        }
    }

    private void draft(Division draft) throws UserException {
        Plan plan = DemoProject.plan(file.project(), draft);
        perform(new Adopt(plan, draft.name()), "");
        save(
                draft.name(),
                "Ortsteile, die großen davon halbiert; das Neubaugebiet an der"
                        + " Albert-Schweitzer-Straße ist noch offen.",
                Version.Status.DRAFT,
                Optional.empty());
    }

    private void discuss() throws UserException {
        clock = BEGIN;
        District middle = DemoProject.district(after, Division.MIDDLE);
        perform(
                new CreateDistrict(middle, arriving(Division.MIDDLE)),
                "Beide Seiten der Jülicher Straße haben dieselben Wege, Läden und Schulen.");
        perform(
                new Assign(arriving(Division.OIDTWEILER), Division.OIDTWEILER),
                "Oidtweiler allein ist zu klein; die Siedlung an der Aachener Straße gehört dazu.");
        perform(
                new Assign(arriving(Division.SOUTH), Division.SOUTH),
                "Das Viertel am Weiher und das Neubaugebiet rechnen sich zum Süden.");
        District south = plan().district(Division.SETTERICH_SOUTH);
        perform(
                new EditDistrict(Division.SETTERICH_SOUTH, south.withPartsAccepted()),
                Sketch.FARM + " liegt abseits und gehört seit jeher zu Setterich.");
        save(
                after.name(),
                "Siebter Sozialraum entlang der Jülicher Straße, Oidtweiler über dem Mindestwert,"
                        + " nichts mehr offen.",
                Version.Status.DECIDED,
                Optional.of(VALID_FROM));
    }

    private Plan plan() {
        return file.history().present();
    }

    /** The units that the workshop moves into a district. */
    private UnitSet arriving(int district) {
        List<Integer> blocks = after.blocks();
        Plan before = plan();
        return UnitSet.of(
                IntStream.rangeClosed(1, blocks.size())
                        .filter(unit -> blocks.get(unit - 1) == district)
                        .filter(unit -> before.districtOf(unit) != district));
    }

    private void perform(Edit edit, String reason) throws UserException {
        Plan before = plan();
        PlanChange change = PlanChange.between(before, edit.applyTo(before));
        steps++;
        clock = clock.plus(PACE);
        file.append(
                new Step(
                        DemoProject.id("step " + steps),
                        file.history().head(),
                        clock,
                        OFFICE,
                        edit.label(before),
                        reason,
                        change));
    }

    private void save(
            String name, String reason, Version.Status status, Optional<LocalDate> validFrom)
            throws UserException {
        clock = clock.plus(PACE);
        Version version =
                new Version(
                        DemoProject.id("version " + name),
                        name,
                        file.parentVersion(),
                        OFFICE,
                        clock,
                        reason,
                        status,
                        validFrom);
        file.archive().save(version, plan(), file.project().figures().get(0));
    }

    @Override
    public void close() {
        file.close();
    }
}

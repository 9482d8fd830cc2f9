package zuschnitt.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Adopt;
import zuschnitt.edit.Assign;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.RandomEdits;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.store.ProjectFile;

class SessionTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Ground GROUND = Tiny.ground(4, 3);

    @TempDir Path folder;

    @Test
    void whatWasDoneIsThereWhenTheProjectIsOpenedAgain() throws UserException {
        try (Session session = fresh()) {
            session.perform(new Adopt(Tiny.plan(GROUND, "1122\n1122\n..xx"), "Anfang"));
            session.perform(new Assign(UnitSet.of(9), Plan.FIRST));
            session.perform(new Assign(UnitSet.of(10), Plan.FIRST));
            session.undo();
        }
        try (Session session = again()) {
            assertThat(Tiny.drawing(session.settled(), 4)).isEqualTo("1122\n1122\n1.xx");
            session.redo();
            assertThat(Tiny.drawing(session.settled(), 4)).isEqualTo("1122\n1122\n11xx");
            session.undo();
            session.undo();
            session.undo();
            assertThat(Tiny.drawing(session.settled(), 4)).isEqualTo("....\n....\n....");
            assertThatThrownBy(session::undo).isInstanceOf(UserException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyWorkSurvivesAnyNumberOfRestarts(long seed) throws UserException {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        List<Plan> plans = new ArrayList<>();
        Session session = fresh();
        plans.add(session.settled());
        for (int i = 0; i < 40; i++) {
            if (random.nextInt(4) == 0 && plans.size() > 1) {
                session.undo();
                plans.remove(plans.size() - 1);
            } else {
                session.perform(edits.accepted(session.settled()));
                if (!session.settled().equals(plans.get(plans.size() - 1)))
                    plans.add(session.settled());
            }
            if (random.nextInt(5) == 0) {
                session.close();
                session = again();
            }
            assertThat(session.settled())
                    .as("seed %d", seed)
                    .isEqualTo(plans.get(plans.size() - 1));
        }
        for (int i = plans.size() - 2; i >= 0; i--) {
            session.undo();
            assertThat(session.settled()).as("seed %d, plan %d", seed, i).isEqualTo(plans.get(i));
        }
        session.close();
    }

    @Test
    void aGestureIsShownAndNotWrittenUntilItIsPerformed() throws UserException {
        try (Session session = fresh()) {
            session.perform(new Adopt(Tiny.plan(GROUND, "1122\n1122\n1122"), "Anfang"));
            List<Double> seen = new ArrayList<>();
            session.plan().onChange(plan -> seen.add(session.totals().population(Plan.FIRST)));
            session.preview(new Assign(UnitSet.of(3), Plan.FIRST));
            session.preview(new Assign(UnitSet.of(3, 4), Plan.FIRST));
            assertThat(session.history().get().past()).hasSize(1);
            session.abandon();
            assertThat(session.plan().get()).isEqualTo(session.settled());
            assertThat(seen).containsExactly(33.0 + 3, 33.0 + 3 + 4, 33.0);
        }
    }

    @Test
    void whileThePastIsLookedAtNothingIsChangedButGoneBack() throws UserException {
        try (Session session = fresh()) {
            session.perform(new Adopt(Tiny.plan(GROUND, "1122\n1122\n1122"), "Anfang"));
            Plan past = session.settled();
            session.perform(new Assign(UnitSet.of(3), Plan.FIRST));
            Plan settled = session.settled();
            session.look(past);
            assertThat(session.readOnlyReason()).isPresent();
            Assign edit = new Assign(UnitSet.of(4), Plan.FIRST);
            assertThat(session.refusal(edit)).isEqualTo(session.readOnlyReason());
            session.preview(edit);
            assertThat(session.plan().get()).as("still the past").isSameAs(past);
            assertThatThrownBy(() -> session.perform(edit)).isInstanceOf(UserException.class);
            assertThatThrownBy(() -> session.versions().save(VersionDraft.of("Jetzt")))
                    .isInstanceOf(UserException.class);
            assertThat(session.settled()).isEqualTo(settled);
            session.abandon();
            assertThat(session.refusal(edit)).isEmpty();
            session.look(past);
            session.undo();
            assertThat(session.plan().get()).isEqualTo(past).isSameAs(session.settled());
            assertThat(session.readOnlyReason()).isEmpty();
        }
    }

    @Test
    void aRefusedEditChangesNothing() throws UserException {
        try (Session session = fresh()) {
            Plan before = session.settled();
            assertThatThrownBy(() -> session.perform(new Assign(UnitSet.EMPTY, Plan.EXCLUDED)))
                    .isInstanceOf(UserException.class);
            assertThat(session.settled()).isEqualTo(before);
            assertThat(session.history().get().past()).isEmpty();
        }
    }

    @Test
    void aVersionNeverChangesAndCanBeGoneBackTo() throws UserException {
        try (Session session = fresh()) {
            Plan drawn = Tiny.plan(GROUND, "1122\n1122\n33xx");
            session.perform(new Adopt(drawn, "Anfang"));
            Version draft = session.versions().save(VersionDraft.of("Entwurf"));
            session.perform(new Assign(UnitSet.of(1, 2, 3), Plan.EXCLUDED));
            Version later = session.versions().save(VersionDraft.of("Danach"));
            assertThat(later.parent()).contains(draft.id());
            assertThat(session.versions().plan(draft)).isEqualTo(drawn);
            session.checkout(draft);
            assertThat(session.settled()).isEqualTo(drawn);
            session.undo();
            assertThat(Tiny.drawing(session.settled(), 4)).isEqualTo("xxx2\n1122\n33xx");
            assertThatThrownBy(() -> session.versions().save(VersionDraft.of("Entwurf")))
                    .isInstanceOf(UserException.class);
            assertThat(session.versions().all().get())
                    .extracting(Version::name)
                    .containsExactly("Entwurf", "Danach");
        }
        try (Session session = again()) {
            assertThat(
                            session.versions()
                                    .plan(session.versions().find("Danach").orElseThrow())
                                    .districtOf(1))
                    .isEqualTo(Plan.EXCLUDED);
        }
    }

    @Test
    void anImportedDivisionIsNotWhereTheWorkingPlanComesFrom() throws UserException {
        try (Session session = fresh()) {
            Version imported =
                    session.versions()
                            .keep(VersionDraft.of("Bisher"), Tiny.plan(GROUND, "1111\n2222\n3333"));
            session.perform(new Assign(UnitSet.of(1), Plan.EXCLUDED));
            assertThat(session.versions().save(VersionDraft.of("Eigenes")).parent()).isEmpty();
            session.checkout(imported);
            assertThat(session.versions().save(VersionDraft.of("Danach")).parent())
                    .contains(imported.id());
        }
    }

    @Test
    void aListenerCannotChangeWhatItIsToldOf() throws UserException {
        try (Session session = fresh()) {
            session.plan()
                    .onChange(plan -> session.preview(new Assign(UnitSet.of(2), Plan.EXCLUDED)));
            assertThatThrownBy(() -> session.perform(new Assign(UnitSet.of(1), Plan.EXCLUDED)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theSecondAtOneProjectMayOnlyLook() throws UserException {
        try (Session first = fresh();
                Session second = again()) {
            first.perform(new Assign(UnitSet.of(1), Plan.EXCLUDED));
            assertThat(second.readOnlyReason()).isPresent();
            assertThatThrownBy(() -> second.perform(new Assign(UnitSet.of(2), Plan.EXCLUDED)))
                    .isInstanceOf(UserException.class);
        }
    }

    @Test
    void countsOfCutUnitsStayTheSameObjectUntilUnitsOrCountsAreOthers() throws UserException {
        try (Session session = fresh()) {
            session.perform(new Adopt(Tiny.plan(GROUND, "1122\n1122\n..xx"), "Anfang"));
            Polyline line = Polyline.of(150, 50, 150, -150);
            session.perform(CutUnits.along(session.settled(), UnitSet.of(2), line));
            Figures cut = session.figures().get();
            session.perform(new Assign(UnitSet.of(9), Plan.FIRST));
            assertThat(session.figures().get()).isSameAs(cut);
            session.lookWith(Tiny.figures(GROUND));
            assertThat(session.figures().get()).isNotSameAs(cut);
            Figures other = session.figures().get();
            session.undo();
            session.undo();
            assertThat(session.figures().get().unitCount()).isEqualTo(other.unitCount() - 1);
        }
    }

    private Session fresh() throws UserException {
        return Session.of(ProjectFile.create(file(), project(GROUND)), CLOCK, "Anna");
    }

    static Project project(Ground ground) {
        return new Project(
                new UUID(1, 1),
                "Probe",
                new Crs("EPSG:25832", "ETRS89 / UTM zone 32N", ""),
                ground,
                Rules.DEFAULT,
                List.of(Tiny.figures(ground)),
                List.of());
    }

    private Session again() throws UserException {
        return Session.of(ProjectFile.open(file()), CLOCK, "Anna");
    }

    private Path file() {
        return folder.resolve("Größe & Straße.gpkg");
    }
}

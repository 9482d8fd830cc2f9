package zuschnitt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.edit.History;
import zuschnitt.edit.Parked;
import zuschnitt.edit.Step;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;

/** The tree of steps: what was undone and left for something else is there for good. */
final class BranchesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPlaceOfTheTreeCanBeGoneBackToAlsoAfterReopening(long seed) throws UserException {
        Path path = folder.resolve("Baum.gpkg");
        Random random = new Random(seed);
        Planner planner = new Planner(seed);
        Map<Optional<UUID>, Plan> plans = new LinkedHashMap<>();
        ProjectFile file = ProjectFile.create(path, Town.project(seed));
        plans.put(Optional.empty(), file.history().present());
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(4) == 0) {
                file.go(List.copyOf(plans.keySet()).get(random.nextInt(plans.size())));
            } else {
                planner.work(file, file.history());
                plans.putIfAbsent(file.history().head(), file.history().present());
            }
            if (random.nextInt(8) == 0) file = reopened(file, path);
            History now = file.history();
            assertThat(now.present()).as("seed %d", seed).isEqualTo(plans.get(now.head()));
        }
        file = reopened(file, path);
        for (Map.Entry<Optional<UUID>, Plan> place : plans.entrySet()) {
            file.go(place.getKey());
            assertThat(file.history().present()).as("seed %d", seed).isEqualTo(place.getValue());
        }
        assertThat(file.verify()).as("seed %d", seed).isEmpty();
        file.close();
    }

    /** The same file, with the same history. */
    private static ProjectFile reopened(ProjectFile file, Path path) throws UserException {
        History before = file.history();
        file.close();
        ProjectFile again = ProjectFile.open(path);
        History after = again.history();
        assertThat(after.past()).isEqualTo(before.past());
        assertThat(after.future()).isEqualTo(before.future());
        assertThat(after.aside()).containsExactlyInAnyOrderElementsOf(before.aside());
        return again;
    }

    @Test
    void goingBackIsOneWritingHoweverFarItIs() throws UserException {
        Path path = folder.resolve("Weit.gpkg");
        try (ProjectFile file = ProjectFile.create(path, Town.project(4))) {
            Planner planner = new Planner(4);
            List<Step> done = new ArrayList<>();
            while (done.size() < 30) {
                Step step = planner.step(file.history());
                file.append(step);
                done.add(step);
            }
            String before = changeId(path);
            file.go(Optional.empty());
            assertThat(file.history().future()).hasSize(30);
            assertThat(changeId(path)).isNotEqualTo(before);
            file.go(Optional.of(done.get(29).id()));
            assertThat(file.history().past()).isEqualTo(done);
        }
    }

    @Test
    void namedPlacesAreThereAfterReopeningAndAreNoSteps() throws UserException {
        Path path = folder.resolve("Parken.gpkg");
        Parked here;
        try (ProjectFile file = ProjectFile.create(path, Town.project(5))) {
            new Planner(5).work(file, 8);
            int steps = file.history().past().size();
            here =
                    new Parked(
                            UUID.randomUUID(),
                            "Vor der Pause",
                            file.history().head(),
                            Instant.parse("2026-05-01T12:00:00Z"),
                            "Käthe");
            file.keepParked(List.of(here));
            assertThat(file.history().past()).hasSize(steps);
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.parked()).containsExactly(here);
            assertThat(file.verify()).isEmpty();
            file.keepParked(List.of());
        }
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            assertThat(file.parked()).isEmpty();
        }
    }

    private static String changeId(Path path) {
        try (Database database = Opening.toRead(path)) {
            return database.one("SELECT change_id FROM zuschnitt_state", row -> row.text(1));
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}

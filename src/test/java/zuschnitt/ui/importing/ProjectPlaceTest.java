package zuschnitt.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectPlaceTest {
    @TempDir private Path folder;

    @Test
    void theProposalLiesBesideTheSourceUnderAFreeName() throws IOException {
        Path source = folder.resolve("Blöcke.shp");
        assertThat(ProjectPlace.proposed(source, "Würselen: Nord/Süd ").file())
                .contains(folder.resolve("Würselen- Nord-Süd.gpkg"));
        Files.createFile(folder.resolve("Würselen.gpkg"));
        Files.createFile(folder.resolve("Würselen 2.gpkg"));
        assertThat(ProjectPlace.proposed(source, "Würselen").file())
                .contains(folder.resolve("Würselen 3.gpkg"));
    }

    @Test
    void theEndingNeedNotBeWritten() throws IOException {
        Files.createFile(folder.resolve("da.gpkg"));
        ProjectPlace place = new ProjectPlace(folder.resolve("da").toString());
        assertThat(place.file()).contains(folder.resolve("da.gpkg"));
        assertThat(place.objection().orElseThrow().key()).isEqualTo("ui.import.place.taken");
    }

    @Test
    void aPlaceThatCantBeWrittenIsObjectedTo() {
        assertThat(new ProjectPlace("  ").objection().orElseThrow().key())
                .isEqualTo("ui.import.needs.place");
        Path nowhere = folder.resolve("fehlt").resolve("p.gpkg");
        assertThat(new ProjectPlace(nowhere.toString()).objection().orElseThrow().key())
                .isEqualTo("ui.import.place.noFolder");
        assertThat(new ProjectPlace(folder.resolve("p").toString()).objection()).isEmpty();
    }

    @Test
    void aFolderThatIsCarriedIntoACloudIsAdvisedAgainst() {
        Path cloud = folder.resolve("OneDrive - Stadt Köln").resolve("p.gpkg");
        assertThat(new ProjectPlace(cloud.toString()).advice().orElseThrow().arguments())
                .containsExactly("OneDrive");
        assertThat(new ProjectPlace(folder.resolve("p.gpkg").toString()).advice()).isEmpty();
    }
}

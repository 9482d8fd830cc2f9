package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

final class DroppedFilesTest {
    @TempDir private Path folder;

    @Test
    void allFilesOfAShapefileMeanIt() throws Exception {
        Path shp = file("Blöcke.shp");
        assertThat(
                        DroppedFiles.meant(
                                List.of(
                                        file("Blöcke.dbf"),
                                        shp,
                                        file("Blöcke.shp.xml"),
                                        file("Blöcke.prj"))))
                .containsExactly(shp);
    }

    @Test
    void capitalsDontMatter() throws Exception {
        Path shp = file("STADT.SHP");
        assertThat(DroppedFiles.meant(List.of(file("STADT.DBF")))).containsExactly(shp);
    }

    @Test
    void aTableWithoutAShapefileMeansItself() throws Exception {
        Path dbf = file("nur.dbf");
        assertThat(DroppedFiles.meant(List.of(dbf))).containsExactly(dbf);
    }

    @Test
    void aFolderMeansWhatCanBeReadInIt() throws Exception {
        Path one = file("a.shp");
        file("a.dbf");
        file("lies mich.txt");
        Path two = file("b.geojson");
        assertThat(DroppedFiles.meant(List.of(folder))).containsExactly(one, two);
    }

    @Test
    void aFolderWithNothingToReadIsSaid() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("leer"));
        assertThatThrownBy(() -> DroppedFiles.meant(List.of(empty)))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.sentence().arguments()).contains(empty.toString()));
    }

    private Path file(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }
}

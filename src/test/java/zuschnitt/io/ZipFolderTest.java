package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;

final class ZipFolderTest {
    private static final List<String> SUFFIXES = List.of(".shp", ".shx", ".dbf", ".prj", ".cpg");

    @TempDir private Path folder;

    @BeforeEach
    void writeAShapefile() throws UserException {
        Table table = Table.of(Column.ofTexts("NAME", List.of("Übach")));
        Layer layer =
                Layer.of(
                        "a",
                        table,
                        List.of(Areas.of(Areas.rectangle(300_000, 5_600_000, 10, 10))),
                        Reference.utmAt(6, 51));
        ShapefileWriter.write(folder.resolve("a.shp"), layer, Existing.KEEP);
    }

    @Test
    void aShapefileInAFolderOfTheArchiveIsFoundWithAllItsParts() throws Exception {
        Layer layer = Layers.read(zip("daten/blöcke"), Options.NONE);
        assertThat(layer.name()).isEqualTo("blöcke");
        assertThat(layer.table().columns().get(0).text(0)).isEqualTo("Übach");
        assertThat(layer.reference().orElseThrow().label()).isEqualTo("EPSG:25832");
    }

    @Test
    void ofSeveralLayersOneMustBeNamed() throws Exception {
        Path zip = zip("a", "b");
        OpenQuestion question =
                catchThrowableOfType(OpenQuestion.class, () -> Layers.read(zip, Options.NONE));
        assertThat(question.answers()).containsExactly("a", "b");
        assertThat(Layers.read(zip, new Options(Optional.of("b"), Optional.empty())).name())
                .isEqualTo("b");
        assertThatThrownBy(() -> Layers.read(zip, new Options(Optional.of("c"), Optional.empty())))
                .isInstanceOf(UserException.class);
    }

    @Test
    void entriesThatLeadOutOfTheArchiveAreIgnoredWithANote() throws Exception {
        Layer layer = Layers.read(zip("a", "../evil"), Options.NONE);
        assertThat(layer.notes()).extracting(Note::kind).contains(NoteKind.ENTRY_IGNORED);
        assertThatThrownBy(() -> Layers.read(zip("../evil", "C:/evil"), Options.NONE))
                .isInstanceOf(UserException.class);
    }

    @Test
    void aTruncatedArchiveIsRefused() throws Exception {
        Path zip = zip("a");
        byte[] whole = Files.readAllBytes(zip);
        for (int length = 1; length < whole.length; length += 7) {
            Files.write(zip, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Layers.read(zip, Options.NONE))
                    .isInstanceOf(UserException.class);
        }
    }

    /** An archive with a copy of the shapefile under each name. */
    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                for (String suffix : SUFFIXES) {
                    zip.putNextEntry(new ZipEntry(name + suffix));
                    Files.copy(folder.resolve("a" + suffix), zip);
                }
            }
        }
        return file;
    }
}

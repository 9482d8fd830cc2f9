package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.Shared;

/** Denver's blocks in the old and the new districts, against what SQL says of the same file. */
class DenverTest {
    private static final Path OGRINFO = Path.of("/usr/bin/ogrinfo");
    private static final Pattern FIELD = Pattern.compile("^  (\\w+) \\([^)]*\\) = (.*)$");
    private static final String COUNT =
            "SELECT SLDL20 AS old, SLDL22 AS new, count(*) AS blocks, sum(TOTPOP20) AS people"
                    + " FROM DenverCo_blocks GROUP BY SLDL20, SLDL22";

    @TempDir private Path folder;

    @Test
    void peopleMovedAgreeWithSqlForEveryPairOfDistricts() throws IOException {
        assumeTrue(Files.exists(OGRINFO));
        Path blocks = Shared.data("us_maup/Shapefiles/DenverCo_blocks.zip");
        Path project = folder.resolve("denver.gpkg");
        Shell shell = Shell.german();
        shell.done(
                "new",
                project,
                "--units",
                blocks,
                "--key",
                "GEOID20",
                "--population",
                "TOTPOP20",
                "--repair");
        for (String plan : new String[] {"SLDL20", "SLDL22"})
            shell.done(
                    "import-plan",
                    project,
                    blocks,
                    "--key",
                    "GEOID20",
                    "--district",
                    plan,
                    "--save",
                    plan);
        JsonTree comparison = shell.json("compare", project, "SLDL20", "SLDL22");
        Map<String, String> flows = new TreeMap<>();
        for (JsonTree flow : comparison.get("flows").items())
            flows.put(
                    flow.get("from").text() + " → " + flow.get("to").text(),
                    (int) flow.get("units").number()
                            + " / "
                            + (int) flow.get("populationTo").number());
        assertThat(flows).isEqualTo(counted(blocks)).hasSizeGreaterThan(15);
        assertThat(comparison.get("estimated").truth()).isFalse();
    }

    /** The shapefile in the archive. */
    private Path unpacked(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = String.valueOf(Path.of(entry.getName()).getFileName());
                if (name.startsWith("DenverCo_blocks."))
                    Files.copy(zip.getInputStream(entry), folder.resolve(name));
            }
        }
        return folder.resolve("DenverCo_blocks.shp");
    }

    /** The same table by another program. */
    private Map<String, String> counted(Path blocks) throws IOException {
        Process process =
                new ProcessBuilder(
                                OGRINFO.toString(),
                                "-q",
                                "-dialect",
                                "sqlite",
                                "-sql",
                                COUNT,
                                unpacked(blocks).toString())
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> pairs = new TreeMap<>();
        Map<String, String> row = new TreeMap<>();
        for (String line : said.split("\n")) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) continue;
            row.put(field.group(1), field.group(2).strip());
            if (row.size() == 4) {
                pairs.put(
                        row.get("old") + " → " + row.get("new"),
                        row.get("blocks") + " / " + row.get("people").replaceAll("\\..*", ""));
                row.clear();
            }
        }
        return pairs;
    }
}

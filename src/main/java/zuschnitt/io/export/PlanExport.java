package zuschnitt.io.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import zuschnitt.coverage.Mapping;
import zuschnitt.io.bytes.Draft;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;

/**
 * A version of a plan on its way to other programs. A file appears whole or not at all.
 *
 * @param plan the division
 * @param figures the counts that it is looked at with, those of parts shared out; the constructor
 *     also takes a data set as it was delivered
 * @param version its name
 * @param crs of the plan's coordinates
 */
public record PlanExport(Plan plan, Figures figures, String version, Crs crs) {
    public PlanExport {
        figures = figures.over(plan.ground().units());
    }

    /** What is exported. */
    public enum Content {
        /** One row for each district. */
        DISTRICTS,
        /** One row for each unit, with its counts. */
        UNITS,
        /** One row for each unit: which district it belongs to. */
        ASSIGNMENT
    }

    /** What it is exported as. */
    public enum Format {
        GEOJSON(".geojson"),
        CSV(".csv");

        private final String suffix;

        Format(String suffix) {
            this.suffix = suffix;
        }

        /** How the names of its files end. */
        public String suffix() {
            return suffix;
        }

        /** The format that the file's name asks for; empty if we don't write it. */
        public static Optional<Format> of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> name.endsWith(format.suffix))
                    .findFirst();
        }

        /** Whether it can hold the content: GeoJSON holds nothing without areas. */
        public boolean holds(Content content) {
            return this == CSV || content != Content.ASSIGNMENT;
        }
    }

    /**
     * Writes GeoJSON.
     *
     * @param content districts or units
     * @throws UserException if there is such a file and it is to be kept, or it can't be written
     */
    public void writeGeoJson(Path file, Content content, Existing existing) throws UserException {
        PlanSheets sheets = new PlanSheets(plan, figures);
        Sheet sheet = content == Content.UNITS ? sheets.units() : sheets.districts();
        Mapping toWgs84 = reference().toWgs84();
        write(file, existing, out -> GeoJsonWriter.write(out, sheet, version, toWgs84));
    }

    /**
     * Writes GeoJSON of the districts as the KomMonitor portal takes it.
     *
     * @param ancestry what the districts came out of
     * @throws UserException if there is such a file and it is to be kept, or it can't be written
     */
    public void writeKomMonitor(Path file, Validity validity, Ancestry ancestry, Existing existing)
            throws UserException {
        Sheet sheet = KomMonitorSheet.of(plan, validity, ancestry);
        Mapping toWgs84 = reference().toWgs84();
        write(file, existing, out -> GeoJsonWriter.write(out, sheet, version, toWgs84));
    }

    /**
     * Writes CSV.
     *
     * @param language whose decimal mark is used
     * @throws UserException if there is such a file and it is to be kept, or it can't be written
     */
    public void writeCsv(Path file, Content content, Locale language, Existing existing)
            throws UserException {
        PlanSheets sheets = new PlanSheets(plan, figures);
        Table table =
                switch (content) {
                    case DISTRICTS -> sheets.districts().table();
                    case UNITS -> sheets.units().table();
                    case ASSIGNMENT -> sheets.assignment();
                };
        char mark = language.getLanguage().equals("de") ? ',' : '.';
        write(file, existing, out -> CsvWriter.write(out, table, mark));
    }

    private Reference reference() throws UserException {
        Optional<Reference> described = Reference.parse(crs.wkt());
        return described.isPresent() ? described.get() : Reference.of(crs.code());
    }

    private static void write(Path file, Existing existing, Writing writing) throws UserException {
        try (Draft draft = new Draft(existing)) {
            try (OutputStream out = draft.stream(file)) {
                writing.write(out);
            } catch (IOException e) {
                throw Draft.cantWrite(file, e);
            }
            draft.publish();
        }
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }
}

package zuschnitt.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.imports.JoinReport;
import zuschnitt.io.imports.JoinResult;
import zuschnitt.io.imports.Proposal;
import zuschnitt.io.layer.Note;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;

/** What is said of a table that was joined. */
final class JoinLines {
    /** So many keys are named in a line; the document names all. */
    private static final int SHOWN = 20;

    private final JoinResult result;
    private final JoinReport report;

    JoinLines(JoinResult result) {
        this.result = result;
        this.report = result.report();
    }

    void write(Json json) {
        Optional<Figures> figures = result.joined().figures();
        json.text("file", report.file())
                .text("key", report.key())
                .number("rows", report.rows())
                .number("matched", report.matched())
                .text("date", figures.flatMap(Figures::date).map(LocalDate::toString))
                .number(
                        "population",
                        figures.map(set -> set.sum(set.populationField())).orElse(Double.NaN))
                .texts("fields", report.fields())
                .texts(
                        "indicators",
                        result.joined().indicators().stream().map(Indicator::name).toList())
                .objects(
                        "unknownKeys",
                        report.unknown(),
                        (row, unknown) ->
                                row.text("key", unknown.key())
                                        .number("population", unknown.population()))
                .number("unknownPopulation", report.unknownPopulation())
                .texts("unitsWithoutRow", report.withoutRow())
                .texts("sums", report.sums())
                .objects("findings", report.notes(), JoinLines::note);
    }

    private static void note(Json json, Note note) {
        json.text("kind", note.kind().code())
                .number("count", note.count())
                .texts("places", note.places());
    }

    void print(Console console) {
        console.say(
                "cli.join.matched",
                report.file(),
                report.rows(),
                report.matched(),
                String.join(", ", report.fields()));
        for (Proposal guess : report.guesses()) console.say("cli.new.guess", guess.reason());
        for (Note note : report.notes()) console.say("cli.join.note", note.sentence());
        list(console, "cli.join.unknown", report.unknown().stream().map(row -> row.key()).toList());
        if (report.unknownPopulation() > 0)
            console.say("cli.join.unknownPopulation", Math.round(report.unknownPopulation()));
        list(console, "cli.join.without", report.withoutRow());
        list(console, "cli.join.sums", report.sums());
        result.joined()
                .figures()
                .ifPresentOrElse(set -> print(console, set), () -> console.say("cli.join.nothing"));
    }

    private static void print(Console console, Figures set) {
        console.say(
                "cli.join.added",
                set.date().map(LocalDate::toString).orElse("–"),
                Math.round(set.sum(set.populationField())));
    }

    private static void list(Console console, String key, List<String> words) {
        if (words.isEmpty()) return;
        String few = String.join(", ", words.subList(0, Math.min(SHOWN, words.size())));
        console.say(key, words.size(), words.size() > SHOWN ? few + ", …" : few);
    }
}

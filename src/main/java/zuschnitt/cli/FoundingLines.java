package zuschnitt.cli;

import zuschnitt.io.imports.DefectSentences;
import zuschnitt.io.imports.ImportReport;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Proposal;
import zuschnitt.io.layer.Note;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Project;

/** Tells what became of map files: how many units, what was guessed, noticed and mended. */
final class FoundingLines {
    private final Console console;

    FoundingLines(Console console) {
        this.console = console;
    }

    void print(Intake.Founded founded) {
        Project made = founded.project();
        ImportReport report = founded.report();
        Figures figures = made.figures().get(0);
        console.say(
                "cli.info.project",
                made.name(),
                made.ground().units().count(),
                Math.round(figures.sum(figures.populationField())),
                made.crs().code().isEmpty() ? made.crs().name() : made.crs().code());
        for (Proposal guess : report.guesses()) {
            console.say("cli.new.guess", guess.reason());
        }
        for (ImportReport.File file : report.files()) {
            for (Note note : file.notes()) {
                console.say("cli.new.note", file.name(), note.sentence());
            }
        }
        new DefectSentences(made.ground().units())
                .all(report.defects(), report.areas())
                .forEach(console::say);
    }
}

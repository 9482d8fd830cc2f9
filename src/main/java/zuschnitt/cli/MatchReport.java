package zuschnitt.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zuschnitt.io.imports.PlanImport.Kind;
import zuschnitt.io.imports.PlanImport.Match;
import zuschnitt.io.imports.PlanImport.Overlap;
import zuschnitt.io.imports.PlanImport.Report;
import zuschnitt.io.imports.PlanImport.Share;
import zuschnitt.io.imports.PlanImport.Taken;
import zuschnitt.io.imports.PlanImport.Vacant;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Unit;

/** How well an existing division fitted the units, as text and as JSON. */
final class MatchReport {
    /** So many units of a kind are listed as text; JSON has all. */
    private static final int SHOWN = 20;

    private final Plan plan;
    private final Report report;
    private final Figures figures;

    MatchReport(Taken taken, Figures figures) {
        this.plan = taken.plan();
        this.report = taken.report();
        this.figures = figures;
    }

    void write(Json json, String version) {
        json.text("version", version)
                .text("understoodAs", report.way().name().toLowerCase(Locale.ROOT))
                .number("districts", plan.districts().size())
                .number("units", report.matches().size())
                .number("exact", report.matches(Kind.EXACT).size())
                .objects("split", report.matches(Kind.SPLIT), this::writeSplit)
                .objects("unmatched", report.matches(Kind.UNMATCHED), this::writeUnit)
                .objects("withoutUnits", report.vacant(), MatchReport::write)
                .objects("overlaps", report.overlaps(), MatchReport::write);
    }

    private void writeUnit(Json json, Match match) {
        json.text("unit", unit(match).key())
                .number("population", figures.population(match.unit()))
                .number("x", match.place().centreX())
                .number("y", match.place().centreY());
    }

    private void writeSplit(Json json, Match match) {
        writeUnit(json, match);
        json.text("district", Lookup.word(plan, match.district()))
                .text("measure", match.measure().name().toLowerCase(Locale.ROOT))
                .objects("shares", match.shares(), (member, share) -> write(member, match, share));
    }

    private void write(Json json, Match match, Share share) {
        json.text("district", share.code().isEmpty() ? Lookup.UNASSIGNED : share.code())
                .number("share", share.share())
                .number("area", share.area())
                .number("population", share.share() * figures.population(match.unit()));
    }

    private static void write(Json json, Vacant vacant) {
        json.text("code", vacant.code()).text("name", vacant.name());
    }

    private static void write(Json json, Overlap overlap) {
        json.texts("districts", List.of(overlap.code(), overlap.other()))
                .number("areaM2", overlap.area())
                .number("x", overlap.place().centreX())
                .number("y", overlap.place().centreY());
    }

    private Unit unit(Match match) {
        return plan.ground().units().unit(match.unit());
    }

    void print(Console console) {
        report.said().forEach(console::say);
        List<Match> split = report.matches(Kind.SPLIT);
        List<Match> unmatched = report.matches(Kind.UNMATCHED);
        console.say(
                "cli.import.counts",
                report.matches(Kind.EXACT).size(),
                split.size(),
                unmatched.size());
        if (!split.isEmpty()) printSplit(console, split);
        if (!unmatched.isEmpty()) {
            List<String> keys = unmatched.stream().map(match -> unit(match).key()).toList();
            console.say("cli.import.unmatched", keys.size(), first(keys));
        }
        if (!report.vacant().isEmpty()) {
            List<String> codes = report.vacant().stream().map(Vacant::code).toList();
            console.say("cli.import.vacant", codes.size(), first(codes));
        }
        for (Overlap overlap : report.overlaps().stream().limit(SHOWN).toList()) {
            String area = console.count(overlap.area());
            console.say("cli.import.overlap", overlap.code(), overlap.other(), area);
        }
    }

    private void printSplit(Console console, List<Match> split) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.unit"),
                        console.numberColumn("cli.column.population"),
                        console.textColumn("cli.column.goesTo"),
                        console.textColumn("cli.column.shares"));
        for (Match match : split.stream().limit(SHOWN).toList()) {
            grid.add(
                    unit(match).key(),
                    console.count(figures.population(match.unit())),
                    place(console, Lookup.word(plan, match.district())),
                    shares(console, match));
        }
        console.print("");
        console.print(grid);
        if (split.size() > SHOWN) console.say("cli.import.more", split.size() - SHOWN);
        console.print("");
    }

    private static String shares(Console console, Match match) {
        return match.shares().stream()
                .map(
                        share ->
                                place(console, share.code())
                                        + " "
                                        + console.decimal(100 * share.share(), 1)
                                        + " %")
                .collect(Collectors.joining(" · "));
    }

    /** A district's code, or what stands for none. */
    private static String place(Console console, String code) {
        return switch (code) {
            case "" -> console.text("cli.import.outside");
            case Lookup.UNASSIGNED -> console.text("cli.import.open");
            case Lookup.EXCLUDED -> console.text("cli.import.excluded");
            default -> code;
        };
    }

    private static String first(List<String> words) {
        String few = String.join(", ", words.stream().limit(SHOWN).toList());
        return words.size() > SHOWN ? few + ", …" : few;
    }
}

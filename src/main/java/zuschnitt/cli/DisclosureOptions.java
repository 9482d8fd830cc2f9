package zuschnitt.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Disclosure;
import zuschnitt.io.export.Ancestry;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;

/** From how many residents on the figures of an area may be published. */
final class DisclosureOptions {
    private static final int SHOWN = 3;

    @Option(names = "--disclosure", paramLabel = "N", descriptionKey = "cli.option.disclosure")
    private Optional<Double> named = Optional.empty();

    /** Says what is wrong with the number before anything is read. */
    void check() throws UsageException {
        if (!(fewest() >= 0)) throw UsageException.of("cli.disclosure.number");
    }

    /** Whether a number was named. */
    boolean given() {
        return named.isPresent();
    }

    private double fewest() {
        return named.orElse(Disclosure.USUAL);
    }

    /** What both versions together give away. */
    List<Disclosure> found(Comparison comparison) {
        return Disclosure.of(comparison, fewest());
    }

    /** The warning; empty if there is nothing to warn of. */
    Optional<Message> said(Comparison comparison, String before, String after) {
        List<Disclosure> found = found(comparison);
        if (found.isEmpty()) return Optional.empty();
        String few =
                found.stream()
                        .limit(SHOWN)
                        .map(one -> people(comparison, one))
                        .collect(Collectors.joining("; "));
        String more = found.size() > SHOWN ? "; …" : "";
        return Optional.of(
                Message.of("cli.disclosure", before, after, found.size(), few + more, fewest()));
    }

    /** What districts came out of, as far as it may be told. */
    Ancestry ancestry(Optional<Comparison> since) {
        return Ancestry.of(since, fewest());
    }

    /** What was withheld of it; empty if nothing was. */
    Optional<Message> said(Ancestry ancestry) {
        int districts = ancestry.withheld();
        if (districts == 0) return Optional.empty();
        return Optional.of(Message.of("cli.disclosure.withheld", districts, fewest()));
    }

    private static String people(Comparison comparison, Disclosure one) {
        Plan old = comparison.before().plan();
        Plan now = comparison.after().plan();
        return one.flows().stream()
                        .map(flow -> word(old, flow.from()) + " → " + word(now, flow.to()))
                        .collect(Collectors.joining(" + "))
                + (one.estimated() ? ": ≈ " : ": ")
                + Math.round(one.residents());
    }

    private static String word(Plan plan, int district) {
        return district == Comparison.NOWHERE ? "–" : Lookup.word(plan, district);
    }
}

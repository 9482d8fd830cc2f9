package zuschnitt.theme;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;

/** Puts themes into the words and numbers of one language. */
public final class Wording {
    private static final int MOST_DECIMALS = 6;

    /** Decimals of a number that is no limit but was measured. */
    private static final int DIGITS = 3;

    private final Messages words;

    public Wording(Messages words) {
        this.words = words;
    }

    /** What a measure is called. */
    public String name(Measure measure, Figures figures) {
        if (measure instanceof Measure.Density density)
            return words.text("theme.density", field(density.field(), figures));
        if (measure instanceof Measure.Share share)
            return words.text(
                    "theme.share", field(share.part(), figures), field(share.whole(), figures));
        if (measure instanceof Measure.Rate rate) return rate.indicator().name();
        return field(measure.fields().get(0), figures);
    }

    /** What a field is called: the one that counts the residents by that, others by their name. */
    public String field(String field, Figures figures) {
        return field.equals(figures.populationField()) ? words.text("theme.residents") : field;
    }

    /** The legend of a theme over a plan. */
    public Legend legend(Portrayal portrayal) {
        Theme theme = portrayal.theme();
        Figures figures = portrayal.figures();
        List<Legend.Row> rows;
        if (portrayal.drawn() instanceof Shading shading) rows = rows(theme.measure(), shading);
        else if (portrayal.drawn() instanceof Scattering dots) rows = List.of(row(dots));
        else rows = rows((Scaling) portrayal.drawn());
        return new Legend(
                name(theme.measure(), figures),
                subtitle(theme),
                rows,
                notes(portrayal.drawn().values(), figures));
    }

    /** Whose numbers, and how they were divided into classes. */
    private String subtitle(Theme theme) {
        String level = words.text("theme.level." + key(theme.level()));
        return theme.form() instanceof Form.Shades shades
                ? words.text(
                        "theme.subtitle", level, words.text("theme.breaks." + key(shades.breaks())))
                : level;
    }

    private List<Legend.Row> rows(Measure measure, Shading shading) {
        List<Legend.Row> rows = new ArrayList<>();
        Classes classes = shading.classes();
        boolean percent = percent(measure, shading.values());
        for (int rank = 1; rank <= classes.count(); rank++) {
            Legend.Sign sign = new Legend.Sign.Fill(shading.colour(rank));
            rows.add(new Legend.Row(sign, range(classes, rank, percent)));
        }
        if (shading.incomplete())
            rows.add(new Legend.Row(new Legend.Sign.NoData(), words.text("theme.noData")));
        return rows;
    }

    private Legend.Row row(Scattering dots) {
        return new Legend.Row(
                new Legend.Sign.Dot(), words.text("theme.dot", plain(dots.worth(), DIGITS, false)));
    }

    private List<Legend.Row> rows(Scaling scaling) {
        List<Legend.Row> rows = new ArrayList<>();
        for (double value : scaling.examples()) {
            Legend.Sign sign = new Legend.Sign.Circle(scaling.radius(value));
            rows.add(new Legend.Row(sign, plain(value, DIGITS, false)));
        }
        return rows;
    }

    /** What is to be said of any form: the day, and whether anything was estimated. */
    List<String> notes(Values values, Figures figures) {
        List<String> notes = new ArrayList<>();
        figures.date().ifPresent(day -> notes.add(words.text("theme.date", day(day))));
        if (values.estimated()) notes.add(words.text("theme.estimated"));
        return notes;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(day);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String key(Breaks breaks) {
        return breaks instanceof Breaks.Computed computed ? key(computed.method()) : "own";
    }

    /** Whether a measure is read as so many of a hundred: shares, and rates that could be some. */
    public static boolean percent(Measure measure, Values values) {
        return switch (measure.quantity()) {
            case COUNT, DENSITY -> false;
            case SHARE -> true;
            case RATE -> {
                double[] sorted = values.sorted();
                yield sorted.length > 0 && sorted[0] >= 0 && sorted[sorted.length - 1] <= 1;
            }
        };
    }

    /** What values are in a class. */
    String range(Classes classes, int rank, boolean percent) {
        if (classes.count() == 1 && classes.least() == classes.greatest())
            return number(classes.least(), DIGITS, percent);
        if (classes.count() == 1)
            return words.text(
                    unit("theme.all", percent),
                    plain(classes.least(), DIGITS, percent),
                    plain(classes.greatest(), DIGITS, percent));
        int decimals = decimals(classes.limits(), percent);
        if (rank == 1)
            return words.text(
                    unit("theme.first", percent), plain(classes.to(1), decimals, percent));
        if (rank == classes.count())
            return words.text(
                    unit("theme.last", percent), plain(classes.from(rank), decimals, percent));
        return words.text(
                unit("theme.range", percent),
                plain(classes.from(rank), decimals, percent),
                plain(classes.to(rank), decimals, percent));
    }

    private static String unit(String key, boolean percent) {
        return percent ? key + ".percent" : key;
    }

    /** As many decimals as tell every limit. */
    private static int decimals(double[] limits, boolean percent) {
        double factor = percent ? 100 : 1;
        return DoubleStream.of(limits)
                .mapToInt(limit -> Round.decimals(limit * factor, MOST_DECIMALS))
                .max()
                .orElse(0);
    }

    private String number(double number, int decimals, boolean percent) {
        String plain = plain(number, decimals, percent);
        return percent ? words.text("theme.percent", plain) : plain;
    }

    private String plain(double number, int decimals, boolean percent) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        double shown = percent ? 100 * number : number;
        format.setMaximumFractionDigits(decimals);
        return format.format(shown);
    }
}

package zuschnitt.map.online;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a server says about keeping its answer (RFC 9111, for a cache of one user).
 *
 * @param until when the answer has to be asked for again
 * @param strict whether it must not be shown after that without asking
 * @param tag the answer's ETag; empty if it has none
 * @param modified when it last changed, as the server wrote it; empty if it didn't
 */
record Freshness(Instant until, boolean strict, String tag, String modified) {
    /** Where the server doesn't say. The policy of OpenStreetMap's tiles asks for no less. */
    static final Duration UNSAID = Duration.ofDays(7);

    private static final Duration LONGEST = Duration.ofDays(365);

    /**
     * What the headers of an answer mean.
     *
     * @param now when it came
     * @return empty if it must not be kept
     */
    static Optional<Freshness> of(HttpHeaders headers, Instant now) {
        List<String> rules = rules(headers);
        boolean different = headers.allValues("Vary").stream().anyMatch("*"::equals);
        if (rules.contains("no-store") || different) return Optional.empty();
        boolean ask = rules.contains("no-cache");
        boolean strict = ask || rules.contains("must-revalidate");
        Duration life = ask ? Duration.ZERO : life(headers, rules, now);
        return Optional.of(
                new Freshness(
                        now.plus(life),
                        strict,
                        headers.firstValue("ETag").orElse(""),
                        headers.firstValue("Last-Modified").orElse("")));
    }

    private static List<String> rules(HttpHeaders headers) {
        return headers.allValues("Cache-Control").stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(rule -> rule.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Duration life(HttpHeaders headers, List<String> rules, Instant now) {
        OptionalLong age =
                rules.stream()
                        .filter(rule -> rule.startsWith("max-age="))
                        .mapToLong(rule -> seconds(rule.substring("max-age=".length())))
                        .min();
        if (age.isPresent()) {
            long already = headers.firstValue("Age").map(Freshness::seconds).orElse(0L);
            return bounded(Duration.ofSeconds(age.getAsLong() - already));
        }
        Optional<String> expires = headers.firstValue("Expires");
        if (expires.isEmpty()) return UNSAID;
        Instant sent = headers.firstValue("Date").flatMap(Freshness::date).orElse(now);
        Optional<Instant> until = expires.flatMap(Freshness::date);
        return bounded(until.map(end -> Duration.between(sent, end)).orElse(Duration.ZERO));
    }

    private static Duration bounded(Duration life) {
        if (life.isNegative()) return Duration.ZERO;
        return life.compareTo(LONGEST) > 0 ? LONGEST : life;
    }

    /** A number of seconds; what is none counts as 0, since old beats wrong. */
    private static long seconds(String text) {
        String digits = text.replace("\"", "").strip();
        return digits.matches("\\d{1,10}") ? Long.parseLong(digits) : 0;
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * How long the server asks not to be asked: {@code Retry-After}, as seconds or as a date.
     *
     * @param now when the answer came
     */
    static Optional<Duration> pause(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After")
                .map(
                        text ->
                                date(text)
                                        .map(end -> Duration.between(now, end))
                                        .orElse(Duration.ofSeconds(seconds(text))))
                .filter(pause -> !pause.isNegative() && !pause.isZero());
    }
}

package zuschnitt.map.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static HttpHeaders headers(String lines) {
        Map<String, List<String>> headers =
                Arrays.stream(lines.split("; "))
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.split(": ", 2))
                        .collect(
                                Collectors.groupingBy(
                                        pair -> pair[0],
                                        Collectors.mapping(pair -> pair[1], Collectors.toList())));
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | P7D",
                "Cache-Control: max-age=60 | PT1M",
                "Cache-Control: public, MAX-AGE=\"60\" | PT1M",
                "Cache-Control: max-age=3600; Age: 600 | PT50M",
                "Cache-Control: max-age=60; Age: 600 | PT0S",
                "Cache-Control: max-age=60; Expires: Mon, 02 Mar 2026 20:00:00 GMT | PT1M",
                "Expires: Mon, 02 Mar 2026 20:00:00 GMT | PT12H",
                "Expires: Mon, 02 Mar 2026 20:00:00 GMT; Date: Mon, 02 Mar 2026 19:00:00 GMT | PT1H",
                "Expires: Mon, 02 Mar 2020 20:00:00 GMT | PT0S",
                "Expires: 0 | PT0S",
                "Expires: -1 | PT0S",
                "Cache-Control: no-cache, max-age=60 | PT0S",
                "Cache-Control: max-age=99999999999 | PT0S",
                "Cache-Control: max-age=9999999999 | P365D",
                "Cache-Control: max-age=-5 | PT0S",
                "Cache-Control: s-maxage=5 | P7D",
                "Cache-Control: private | P7D"
            })
    void anAnswerIsGoodForAsLongAsItsServerSays(String lines, Duration life) {
        assertThat(Freshness.of(headers(lines), NOW).orElseThrow().until())
                .isEqualTo(NOW.plus(life));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Cache-Control: no-store, max-age=60", "Cache-Control: max-age=60; Vary: *"})
    void orIsNotKeptAtAll(String lines) {
        assertThat(Freshness.of(headers(lines), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control: no-cache | true",
                "Cache-Control: max-age=60, must-revalidate | true",
                "Cache-Control: max-age=60 | false"
            })
    void somethingOldMayStandUnlessTheServerForbidsIt(String lines, boolean strict) {
        assertThat(Freshness.of(headers(lines), NOW).orElseThrow().strict()).isEqualTo(strict);
    }

    @Test
    void aPauseIsANumberOfSecondsOrADate() {
        assertThat(Freshness.pause(headers("Retry-After: 90"), NOW))
                .hasValue(Duration.ofSeconds(90));
        assertThat(Freshness.pause(headers("Retry-After: Mon, 02 Mar 2026 08:01:00 GMT"), NOW))
                .hasValue(Duration.ofMinutes(1));
        assertThat(Freshness.pause(headers("Retry-After: bald"), NOW)).isEmpty();
        assertThat(Freshness.pause(headers(""), NOW)).isEmpty();
    }
}

package zuschnitt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which backups are kept, for backups at any times. */
final class ThinningTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLatestTenAndTheLastOfEachDayOfAFortnight(long seed) {
        List<Backup> all = random(seed, 1000);
        List<Backup> kept = Thinning.kept(all, ZONE);
        assertThat(kept).as("seed %d", seed).isSubsetOf(all);
        assertThat(kept).startsWith(all.stream().limit(10).toArray(Backup[]::new));
        LocalDate today = day(all.get(0));
        for (Backup backup : all) {
            if (!day(backup).isAfter(today.minusDays(14))) continue;
            Backup lastOfDay =
                    all.stream().filter(b -> day(b).equals(day(backup))).findFirst().orElseThrow();
            assertThat(kept).as("seed %d", seed).contains(lastOfDay);
        }
        assertThat(kept.stream().skip(10).map(ThinningTest::day)).doesNotHaveDuplicates();
        assertThat(kept).hasSizeLessThanOrEqualTo(10 + 14);
        assertThat(Thinning.kept(kept, ZONE)).as("thinning twice").isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ofLargeProjectsThereIsLittleMoreThanTwoGigabytes(long seed) {
        List<Backup> kept = Thinning.kept(random(seed, 1L << 30), ZONE);
        long all = kept.stream().mapToLong(Backup::bytes).sum();
        boolean few = kept.size() <= 3 + 2;
        assertThat(few || all <= Thinning.MOST_BYTES).as("seed %d", seed).isTrue();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(3);
    }

    /** Ten days of work, eight hours each, with a backup every twenty minutes. */
    @ParameterizedTest
    @CsvSource({"260, 6, 8", "700, 3, 5", "20, 10, 19"})
    void ofALargeProjectEarlierDaysAreKeptToo(int megabytes, int days, int most) {
        List<Backup> kept = List.of();
        for (int day = 1; day <= 10; day++) {
            for (int i = 0; i < 24; i++) {
                Instant made = Instant.parse("2026-03-%02dT08:00:00Z".formatted(day));
                made = made.plus(Duration.ofMinutes(20L * i));
                List<Backup> all = new ArrayList<>(kept);
                all.add(0, new Backup(Path.of(made + ".gpkg"), made, megabytes * 1_000_000L));
                kept = Thinning.kept(all, ZONE);
                assertThat(kept).startsWith(all.stream().limit(3).toArray(Backup[]::new));
                assertThat(kept).hasSizeLessThanOrEqualTo(most);
            }
        }
        assertThat(kept.stream().map(ThinningTest::day).distinct()).hasSize(days);
    }

    private static LocalDate day(Backup backup) {
        return backup.made().atZone(ZONE).toLocalDate();
    }

    /** The latest first, some minutes to some days apart. */
    private static List<Backup> random(long seed, long mostBytes) {
        Random random = new Random(seed);
        List<Backup> backups = new ArrayList<>();
        Instant made = Instant.parse("2026-10-26T00:30:00Z");
        for (int i = 0; i < 60; i++) {
            long bytes = 1 + (long) (random.nextDouble() * mostBytes);
            backups.add(new Backup(Path.of(i + ".gpkg"), made, bytes));
            boolean night = random.nextInt(4) == 0;
            made =
                    made.minus(
                            night
                                    ? Duration.ofHours(10 + random.nextInt(40))
                                    : Duration.ofMinutes(20 + random.nextInt(60)));
        }
        Set<Instant> times = backups.stream().map(Backup::made).collect(Collectors.toSet());
        assertThat(times).hasSize(backups.size());
        return backups;
    }
}

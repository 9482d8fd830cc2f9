package zuschnitt.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FuzzTest {
    private static final int MUTATIONS = 400;

    @ParameterizedTest
    @EnumSource
    void everySeedIsReadAndEveryFormerFindingIsAnsweredWithASentence(Target target)
            throws IOException {
        for (byte[] seed : Seeds.of(target)) Rule.check(target, seed);
        for (Path finding : Findings.of(target))
            check(target, Files.readAllBytes(finding), finding);
    }

    @ParameterizedTest
    @EnumSource
    void noAccidentToASeedIsWorseThanASentence(Target target) {
        List<byte[]> seeds = Seeds.of(target);
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] original = seeds.get(random.nextInt(seeds.size()));
            check(target, new Mutation(random, seeds).of(original), "seed " + seed);
        }
    }

    private static void check(Target target, byte[] input, Object what) {
        try {
            Rule.check(target, input);
        } catch (RuntimeException | Error broken) {
            throw new AssertionError(target + " breaks the rule on " + what, broken);
        }
    }
}

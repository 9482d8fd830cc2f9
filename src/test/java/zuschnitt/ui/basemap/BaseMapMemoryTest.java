package zuschnitt.ui.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.map.tiles.TileLook;

class BaseMapMemoryTest {
    private static final List<BaseMapChoice> CHOICES =
            List.of(
                    BaseMapChoice.NONE,
                    new BaseMapChoice.OfFile(Path.of("/Karten/Würselen = neu #1.mbtiles")),
                    new BaseMapChoice.OfFolder(Path.of("Kacheln\\2026")),
                    new BaseMapChoice.OfPreset("basemapde"),
                    new BaseMapChoice.OfAddress("https://x.de/{z}/{x}/{y}.png?a=b&c=d", "© Ämter"),
                    new BaseMapChoice.OfWms("https://x.de/wms?map=a", "a,b c", ""));

    private static BaseMapMemory restarted(BaseMapMemory memory) throws Exception {
        Properties written = new Properties();
        memory.write(written);
        StringWriter text = new StringWriter();
        written.store(text, null);
        Properties read = new Properties();
        read.load(new StringReader(text.toString()));
        return BaseMapMemory.read(read);
    }

    @Test
    void whatIsRememberedIsTheSameAfterARestart() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            BaseMapMemory memory = BaseMapMemory.EMPTY.withOpacity(random.nextDouble());
            for (int i = random.nextInt(60); i > 0; i--) {
                TileLook look = TileLook.values()[random.nextInt(TileLook.values().length)];
                BaseMapChoice choice = CHOICES.get(random.nextInt(CHOICES.size()));
                memory =
                        memory.with(new UUID(0, random.nextInt(80)), new BaseMapWish(choice, look));
            }
            BaseMapMemory again = restarted(memory);
            assertThat(again).as("seed %d", seed).isEqualTo(memory);
            assertThat(again.wishes().keySet())
                    .as("and in the same order, seed %d", seed)
                    .containsExactlyElementsOf(memory.wishes().keySet());
        }
    }

    @Test
    void eachProjectHasItsOwnAndTheLatestOfAKindIsFound() {
        BaseMapMemory memory = BaseMapMemory.EMPTY;
        for (int i = 0; i < 5; i++) {
            BaseMapChoice choice = new BaseMapChoice.OfAddress("https://x.de/" + i, "");
            memory = memory.with(new UUID(0, i), new BaseMapWish(choice, TileLook.GREY));
        }
        memory = memory.with(new UUID(0, 9), BaseMapWish.NONE);
        assertThat(memory.of(new UUID(0, 2)).orElseThrow().choice())
                .isEqualTo(new BaseMapChoice.OfAddress("https://x.de/2", ""));
        assertThat(memory.of(new UUID(0, 7))).isEmpty();
        assertThat(memory.last(BaseMapChoice.OfAddress.class).orElseThrow().template())
                .isEqualTo("https://x.de/4");
        assertThat(memory.last(BaseMapChoice.OfWms.class)).isEmpty();
    }

    @Test
    void theOldestAreForgottenAfterFortyProjects() {
        BaseMapMemory memory = BaseMapMemory.EMPTY;
        for (int i = 0; i < 100; i++) memory = memory.with(new UUID(0, i), BaseMapWish.NONE);
        assertThat(memory.wishes()).hasSize(40).doesNotContainKey(new UUID(0, 59));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "00000000-0000-0000-0000-000000000001",
                "00000000-0000-0000-0000-000000000001\tPINK\tnone",
                "00000000-0000-0000-0000-000000000001\tGREY\tplanet\tmars",
                "00000000-0000-0000-0000-000000000001\tGREY\twms\tzu wenig",
                "00000000-0000-0000-0000-000000000001\tGREY\tfile\t\u0000"
            })
    void whatCanNotBeMadeOutIsLeftOut(String line) {
        Properties values = new Properties();
        values.setProperty("baseMap.1", line);
        values.setProperty("colourOpacity", "sehr");
        assertThat(BaseMapMemory.read(values)).isEqualTo(BaseMapMemory.EMPTY);
    }
}

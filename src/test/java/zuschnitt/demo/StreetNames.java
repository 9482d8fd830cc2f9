package zuschnitt.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands out invented street names, each once: trees, birds, trades and flowers for streets between
 * houses, field names for tracks. A street that carries on across another keeps its name.
 */
final class StreetNames {
    private static final String[] STEMS =
            ("Ahorn Akazien Amsel Anger Apfel Astern Bach Binsen Birken Birn Bleich Brombeer Brunnen Buchen Bussard "
                            + "Dahlien Distel Dohlen Drossel Efeu Eiben Eichen Elstern Enzian Erlen Eschen Espen Falken "
                            + "Farn Fasanen Fichten Finken Flachs Flieder Föhren Gänse Garten Gersten Geißblatt Ginster "
                            + "Grün Hafer Hahnen Hainbuchen Hasel Heide Hecken Himbeer Hirten Hochwald Holunder Hopfen "
                            + "Hütten Iltis Iris Jäger Johannis Kamillen Kastanien Kiebitz Kiefern Kirsch Klee Knappen "
                            + "Köhler Königs Kornblumen Kranich Krähen Kuckuck Lärchen Lavendel Leinen Lerchen Lilien "
                            + "Linden Löwenzahn Malven Margeriten Meisen Milan Mispel Mohn Mühlen Möwen Nachtigallen "
                            + "Narzissen Nelken Nuß Obst Orchideen Pappel Pfarr Pirol Platanen Primel Quellen Quitten "
                            + "Rain Reiher Roggen Rosen Rotdorn Rotkehlchen Rüben Salbei Schäfer Schlehen Schloß "
                            + "Schmiede Schul Schwalben Schwanen Seerosen Sonnen Specht Sperber Sperlings Steiger Stein "
                            + "Storchen Süßkirschen Tannen Tauben Thymian Töpfer Trift Tulpen Turm Ulmen Veilchen "
                            + "Vogel Wacholder Wachtel Weber Weiden Weißdorn Weizen Wiesel Wiesen Winzer Zaunkönig "
                            + "Zeisig Zedern Ziegel Zimmermanns Zollern")
                    .split(" ");

    private static final String[] FIELDS =
            ("Auf dem Kämpchen|Am Galgenberg|In der Maar|Hinter dem Bruch|Auf der Höhe|Am Roßpfad|Im Brühl|"
                            + "An der Landwehr|Unter den Erlen|Auf dem Driesch|Am Kreuzstück|In den Benden|"
                            + "Hinter den Gärten|Auf der Gewannen|Am Weißen Stein|Im Grünen Winkel|An der Hecke|"
                            + "Über dem Bach|Auf dem Lehmacker|Am Hohlweg|In der Delle|Hinter der Mühle|Auf der Trift|"
                            + "Am Tränkweiher|Im Hühnerfeld|An der Wüstung|Am Römerweg|Auf dem Sandacker|"
                            + "Am Schafstall|In der Kuhle|Am Grenzstein|Auf der Platte|Im Süßen Grund|"
                            + "An der Kiesgrube|Am Wegekreuz|Auf dem Hahnenfeld|Am Birnbaum|In der Schleid|"
                            + "Hinter dem Hof|Auf der Bleiche|Am Flachsfeld|Im Langen Morgen|An der Tränke|"
                            + "Am Dürren Ast|Auf dem Rübenstück|In der Aue|Am Hasenpütz|Auf der Steinkaul|"
                            + "Im Königsfeld|An den Weiden|Am Zehnthof|Auf dem Vogelsang|In der Lohe|Am Kahlen Buckel|"
                            + "Auf der Heide|Im Klostergrund|An der Sandkaul|Am Wolfspfad|Auf dem Äckerchen|"
                            + "In der Öde|Am Kornstück|Auf der Kirchwiese|Im Mühlenfeld|An der Ley|Am Lindchen|"
                            + "Auf dem Feldchen|In der Ruhr|Am Krähenbusch|Auf der Hütte|Im Kuckuckswinkel|"
                            + "An der Schanze|Am Pfarrgut|Auf dem Krümmel|In der Senke|Am Ziegelofen")
                    .split("\\|");

    private static final String[] ENDINGS = {"weg", "straße", "gasse", "ring"};

    private final Noise noise;
    private final List<String> streets = new ArrayList<>();
    private final List<String> tracks = new ArrayList<>();

    StreetNames(Noise noise) {
        this.noise = noise;
        for (int round = 0; round < ENDINGS.length; round++) {
            for (int i = 0; i < STEMS.length; i++) {
                streets.add(street((i * 59 + round * 17) % STEMS.length, round));
            }
        }
        for (String side : List.of("", " Nord", " Süd")) {
            for (int i = 0; i < FIELDS.length; i++) {
                tracks.add(FIELDS[i * 29 % FIELDS.length] + side);
            }
        }
    }

    /** The stem with another ending in every round. */
    private String street(int stem, int round) {
        int first = (int) (noise.of(5_000L + stem) * ENDINGS.length);
        return STEMS[stem] + ENDINGS[(first + round) % ENDINGS.length];
    }

    /**
     * The way that is new between two nodes: it carries on a way that reaches one of them from
     * beyond, or gets a name.
     */
    Way name(Mosaic mosaic, int from, int to, Way.Kind kind) {
        Optional<Way> beyond =
                beyond(mosaic, from, to, kind).or(() -> beyond(mosaic, to, from, kind));
        List<String> names = kind == Way.Kind.STREET ? streets : tracks;
        return beyond.orElseGet(() -> new Way(kind, names.remove(0)));
    }

    private static Optional<Way> beyond(Mosaic mosaic, int from, int to, Way.Kind kind) {
        Place here = mosaic.node(to);
        return mosaic.neighbours(to).stream()
                .filter(next -> straight(mosaic.node(from), here, mosaic.node(next)))
                .flatMap(next -> mosaic.way(to, next).stream())
                .filter(way -> way.kind() == kind)
                .findFirst();
    }

    private static boolean straight(Place a, Place b, Place c) {
        double dot = (b.x() - a.x()) * (c.x() - b.x()) + (b.y() - a.y()) * (c.y() - b.y());
        return dot > 0.93 * a.distance(b) * b.distance(c);
    }
}

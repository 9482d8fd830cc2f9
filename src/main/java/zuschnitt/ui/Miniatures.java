package zuschnitt.ui;

import java.lang.System.Logger;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.edit.StepTree;
import zuschnitt.edit.Walk;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Miniature;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Small pictures of places in the history. They are drawn in the background, one at a time and only
 * in moments in which nothing else happens, and kept; a plan is found from the nearest one at hand.
 */
final class Miniatures {
    private static final Logger LOG = System.getLogger(Miniatures.class.getName());

    static final int WIDTH = 64;
    static final int HEIGHT = 48;

    private static final int MOST_PICTURES = 600;
    private static final int MOST_PLANS = 12;
    private static final int MOST_WISHES = 40;
    private static final Duration QUIET = Duration.millis(250);

    private final Session session;
    private final Background background;
    private final Supplier<Optional<Scene>> map;
    private final double outputScale;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final Map<Optional<UUID>, Image> pictures = keeping(MOST_PICTURES);
    private final Map<Optional<UUID>, Walk> plans = keeping(MOST_PLANS);
    private final Map<Optional<UUID>, ImageView> wishes = keeping(MOST_WISHES);
    private Optional<Miniature> borders = Optional.empty();
    private Optional<StepTree> tree = Optional.empty();
    private boolean drawing;

    /** What comes out of the background. */
    private record Drawn(Optional<UUID> place, Walk walk, Miniature borders, Picture picture) {}

    /**
     * @param map its borders, which serve for small pictures, too; empty while it has none
     * @param outputScale device pixels to one of layout
     */
    Miniatures(
            Session session,
            Background background,
            Supplier<Optional<Scene>> map,
            double outputScale) {
        this.map = map;
        this.session = session;
        this.background = background;
        this.outputScale = outputScale;
        quiet.setOnFinished(event -> next());
    }

    /** A map that forgets what was used longest ago. */
    private static <V> Map<Optional<UUID>, V> keeping(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Optional<UUID>, V> eldest) {
                return size() > most;
            }
        };
    }

    /** There are other steps; drawing waits until nothing more happens for a moment. */
    void follow(History history) {
        tree = Optional.empty();
        plans.put(history.head(), Walk.from(history));
        quiet.playFromStart();
    }

    /** Shows the picture of a place, at once or as soon as there is one. */
    void show(ImageView view, Optional<UUID> place) {
        view.setUserData(place);
        Image known = pictures.get(place);
        view.setImage(known);
        if (known != null) return;
        wishes.put(place, view);
        if (!drawing) quiet.playFromStart();
    }

    private void next() {
        Optional<Map.Entry<Optional<UUID>, ImageView>> wish =
                wishes.entrySet().stream().reduce((older, newer) -> newer);
        if (drawing || wish.isEmpty()) return;
        Optional<Scene> scene = map.get();
        if (scene.isEmpty()) {
            quiet.playFromStart();
            return;
        }
        Optional<UUID> place = wish.get().getKey();
        ImageView view = wish.get().getValue();
        wishes.remove(place);
        if (!place.equals(view.getUserData())) {
            next();
            return;
        }
        draw(place, view, scene.get());
    }

    private void draw(Optional<UUID> place, ImageView view, Scene scene) {
        drawing = true;
        if (tree.isEmpty()) tree = Optional.of(new StepTree(session.history().get()));
        StepTree steps = tree.get();
        List<Walk> starts =
                Stream.concat(
                                Stream.of(Walk.from(session.history().get())),
                                List.copyOf(plans.values()).stream())
                        .toList();
        Optional<Miniature> before = borders;
        Figures delivered = session.delivered();
        background.latest(
                this,
                () ->
                        attempt(
                                () ->
                                        draw(
                                                place,
                                                steps.wayTo(place),
                                                starts,
                                                scene,
                                                before,
                                                delivered)),
                drawn -> takeUp(drawn, view));
    }

    /** What fails, for want of memory too, is logged and left out, so that others are drawn. */
    private static Optional<Drawn> attempt(Supplier<Drawn> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.log(Logger.Level.ERROR, "a picture of the history failed", failure);
            return Optional.empty();
        }
    }

    private Drawn draw(
            Optional<UUID> place,
            List<Step> way,
            Collection<Walk> starts,
            Scene scene,
            Optional<Miniature> before,
            Figures delivered) {
        Walk nearest =
                starts.stream()
                        .min(Comparator.comparingInt(start -> start.distance(way)))
                        .orElseThrow();
        Plan plan = nearest.to(way);
        int width = (int) Math.round(WIDTH * outputScale);
        int height = (int) Math.round(HEIGHT * outputScale);
        Miniature shown =
                before.orElseGet(() -> Miniature.of(scene, width, height))
                        .over(plan.ground().coverage());
        Totals totals = Totals.of(plan, delivered.over(plan.ground().units()));
        return new Drawn(place, new Walk(plan, way), shown, shown.picture(plan, totals));
    }

    private void takeUp(Optional<Drawn> result, ImageView view) {
        drawing = false;
        result.ifPresent(
                drawn -> {
                    borders = Optional.of(drawn.borders());
                    plans.put(drawn.place(), drawn.walk());
                    Image image = PictureImage.of(drawn.picture());
                    pictures.put(drawn.place(), image);
                    if (drawn.place().equals(view.getUserData())) view.setImage(image);
                });
        next();
    }
}

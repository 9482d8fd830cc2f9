package zuschnitt.map;

import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import zuschnitt.coverage.Bounds;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * The base map: tiles of the zoom next to the view's, larger ones below them until they are there.
 * Tiles are fetched a few at a time, nearest wish first, and the latest are kept.
 */
final class TileLayer extends Pane implements MapLayer {
    private static final Logger LOG = System.getLogger(TileLayer.class.getName());
    private static final int KEPT = 400;
    private static final int AT_ONCE = 6;

    private final Background background;
    private final Map<Tile, Optional<Image>> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Tile, Optional<Image>> eldest) {
                    return size() > KEPT;
                }
            };
    private TileSource source = TileSource.NONE;
    private Viewport view = new Viewport(0, 0, 1, 0, 0);
    private double outputScale = 1;
    private boolean fetching;

    TileLayer(Background background) {
        this.background = background;
        setManaged(false);
        setMouseTransparent(true);
    }

    void lay(TileSource newSource) {
        source = newSource;
        kept.clear();
        arrange();
    }

    @Override
    public void look(Viewport newView, double newOutputScale) {
        view = newView;
        outputScale = newOutputScale;
        arrange();
    }

    private void arrange() {
        if (source == TileSource.NONE || view.width() == 0) {
            getChildren().clear();
            return;
        }
        List<Tile> seen = seen();
        Set<Tile> drawn = new LinkedHashSet<>();
        for (Tile tile : seen) stand(tile).ifPresent(drawn::add);
        getChildren()
                .setAll(
                        drawn.stream()
                                .sorted(Comparator.comparingInt(Tile::zoom))
                                .flatMap(tile -> image(tile).map(it -> picture(tile, it)).stream())
                                .toList());
        fetch(seen.stream().filter(tile -> !kept.containsKey(tile)).limit(AT_ONCE).toList());
    }

    /** The tiles that cover the view, from its middle outwards. */
    private List<Tile> seen() {
        double metres = view.metresPerPixel() * outputScale;
        double exact = Math.log(Tile.edge(0) / Tile.PIXELS / metres) / Math.log(2);
        int zoom = (int) Math.max(0, Math.min(source.closest(), Math.round(exact)));
        Bounds bounds = view.bounds();
        Tile first = Tile.at(zoom, bounds.minX(), bounds.maxY());
        Tile last = Tile.at(zoom, bounds.maxX(), bounds.minY());
        List<Tile> tiles = new ArrayList<>();
        for (int row = first.row(); row <= last.row(); row++)
            for (int column = first.column(); column <= last.column(); column++)
                tiles.add(new Tile(zoom, column, row));
        tiles.sort(Comparator.comparingDouble(this::fromMiddle));
        return tiles;
    }

    private double fromMiddle(Tile tile) {
        Bounds bounds = tile.bounds();
        return Math.hypot(bounds.centreX() - view.centreX(), bounds.centreY() - view.centreY());
    }

    /** The tile itself, or the nearest larger one that is there. */
    private Optional<Tile> stand(Tile tile) {
        if (image(tile).isPresent()) return Optional.of(tile);
        return tile.zoom() == 0 ? Optional.empty() : stand(tile.parent());
    }

    private Optional<Image> image(Tile tile) {
        return kept.getOrDefault(tile, Optional.empty());
    }

    /** On whole device pixels, so that no seam shows between neighbours. */
    private ImageView picture(Tile tile, Image image) {
        Bounds bounds = tile.bounds();
        double left = Math.rint(view.toPixelX(bounds.minX())) / outputScale;
        double right = Math.rint(view.toPixelX(bounds.maxX())) / outputScale;
        double top = Math.rint(view.toPixelY(bounds.maxY())) / outputScale;
        double bottom = Math.rint(view.toPixelY(bounds.minY())) / outputScale;
        ImageView picture = new ImageView(image);
        picture.setX(left);
        picture.setY(top);
        picture.setFitWidth(right - left);
        picture.setFitHeight(bottom - top);
        return picture;
    }

    private void fetch(List<Tile> missing) {
        if (fetching || missing.isEmpty()) return;
        fetching = true;
        TileSource asked = source;
        background.latest(this, () -> read(asked, missing), got -> take(asked, got));
    }

    private static Map<Tile, Optional<Image>> read(TileSource source, List<Tile> tiles) {
        Map<Tile, Optional<Image>> read = new LinkedHashMap<>();
        for (Tile tile : tiles) read.put(tile, read(source, tile));
        return read;
    }

    private static Optional<Image> read(TileSource source, Tile tile) {
        try {
            return source.tile(tile);
        } catch (RuntimeException failure) {
            LOG.log(Logger.Level.WARNING, "no tile " + tile, failure);
            return Optional.empty();
        }
    }

    private void take(TileSource asked, Map<Tile, Optional<Image>> got) {
        fetching = false;
        if (asked == source) kept.putAll(got);
        arrange();
    }
}

package zuschnitt.map;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileLook;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Message;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * The base map: tiles of the zoom next to the view's, parts of larger ones in their places until
 * they are there. They are brought to the view's scale in the background; on the screen they are
 * only moved and copied. While the scale changes the tiles of the one before lie beneath,
 * stretched.
 */
final class TileLayer extends Pane implements MapLayer {
    private final TileSupply supply;
    private final Newest<Made> cutter;
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
    private Optional<TilePlane> former = Optional.empty();
    private Optional<TilePlane> plane = Optional.empty();

    /** Whether the plane has covered the view: only then it is worth to be seen stretched. */
    private boolean whole;

    private TileLook look = TileLook.COLOUR;
    private Viewport view = new Viewport(0, 0, 1, 0, 0);
    private double outputScale = 1;

    /** Pieces that were made for a grid. */
    private record Made(TileGrid grid, List<TilePiece> pieces) {}

    TileLayer(Background background) {
        this.supply = new TileSupply(background, this::arrange, System::nanoTime);
        this.cutter = new Newest<>(background, this::put);
        setId("tiles");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows another map; the one before is closed. */
    void lay(TileSource source) {
        supply.use(source);
        clear();
        arrange();
    }

    void wear(TileLook newLook) {
        look = newLook;
        arrange();
    }

    @Override
    public void look(Viewport newView, double newOutputScale) {
        boolean still = view.equals(newView) && outputScale == newOutputScale;
        view = newView;
        outputScale = newOutputScale;
        if (!still) arrange();
    }

    /** What is to be read under a picture of the map; empty while none is shown. */
    String attribution() {
        return look == TileLook.OFF ? "" : supply.source().attribution();
    }

    /** Why tiles are missing; empty while none are. */
    ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether everything is shown that there is. */
    boolean settled() {
        return !supply.busy() && cutter.idle();
    }

    private void clear() {
        former = Optional.empty();
        plane = Optional.empty();
        whole = false;
        getChildren().clear();
    }

    private void arrange() {
        TileGrid grid = TileGrid.of(view, outputScale, supply.source());
        boolean shown = supply.source() != TileSource.NONE && look != TileLook.OFF;
        if (!shown || view.width() == 0 || grid.tooFine()) {
            clear();
            supply.want(List.of());
        } else {
            arrange(onGrid(grid));
        }
        trouble.set(supply.trouble());
    }

    private void arrange(TilePlane now) {
        List<Tile> seen = now.grid().seen(view);
        now.look(view, outputScale);
        former.ifPresent(below -> below.look(view, outputScale));
        now.keepOnly(new HashSet<>(seen));
        supply.want(seen);
        List<TilePiece.Order> orders =
                seen.stream()
                        .flatMap(tile -> order(tile).stream())
                        .filter(order -> !shows(now, order))
                        .toList();
        if (!orders.isEmpty()) cutter.want(() -> made(now.grid(), orders));
        if (now.covers(seen) || orders.isEmpty() && !supply.busy()) lay(now);
    }

    /** The plane for a grid: the one there is, or a fresh one over it. */
    private TilePlane onGrid(TileGrid grid) {
        Optional<TilePlane> fitting = plane.filter(it -> it.grid().matches(grid));
        if (fitting.isPresent()) return fitting.get();
        TilePlane fresh = new TilePlane(grid);
        if (whole) former = plane;
        whole = false;
        plane = Optional.of(fresh);
        getChildren().setAll(Stream.concat(former.stream(), Stream.of(fresh)).toList());
        return fresh;
    }

    /** Shows nothing else any more. */
    private void lay(TilePlane alone) {
        whole = true;
        if (former.isEmpty()) return;
        former = Optional.empty();
        getChildren().setAll(alone);
    }

    /** What to make in the place of a tile: its own picture, or the nearest larger one's part. */
    private Optional<TilePiece.Order> order(Tile tile) {
        for (int zoom = tile.zoom(); zoom >= supply.source().farthest(); zoom--) {
            Tile origin = tile.within(zoom);
            Optional<TilePiece.Order> order =
                    supply.picture(origin)
                            .map(pixels -> new TilePiece.Order(tile, origin, pixels, look));
            if (order.isPresent()) return order;
        }
        return Optional.empty();
    }

    private static boolean shows(TilePlane plane, TilePiece.Order order) {
        return plane.piece(order.tile()).filter(piece -> piece.answers(order)).isPresent();
    }

    private static Made made(TileGrid grid, List<TilePiece.Order> orders) {
        return new Made(grid, orders.stream().map(order -> order.made(grid)).toList());
    }

    private void put(Made made) {
        plane.filter(it -> it.grid().equals(made.grid()))
                .ifPresent(it -> made.pieces().forEach(it::put));
        arrange();
    }
}

package zuschnitt.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import zuschnitt.coverage.Bounds;
import zuschnitt.map.tiles.Tile;
import zuschnitt.raster.Viewport;

/**
 * Tiles side by side, which move as one. At the scale they were made for they stay on whole device
 * pixels and are copied; at another they are stretched until others are there.
 */
final class TilePlane extends Group {
    private final TileGrid grid;
    private final Map<Tile, TilePiece> pieces = new HashMap<>();
    private final Map<Tile, ImageView> views = new HashMap<>();
    private final Affine place = new Affine();

    TilePlane(TileGrid grid) {
        this.grid = grid;
        setManaged(false);
        getTransforms().add(place);
    }

    TileGrid grid() {
        return grid;
    }

    Optional<TilePiece> piece(Tile tile) {
        return Optional.ofNullable(pieces.get(tile));
    }

    boolean covers(List<Tile> tiles) {
        return pieces.keySet().containsAll(tiles);
    }

    void put(TilePiece piece) {
        Tile tile = piece.tile();
        pieces.put(tile, piece);
        ImageView view = views.computeIfAbsent(tile, this::view);
        view.setImage(piece.image());
    }

    private ImageView view(Tile tile) {
        ImageView view = new ImageView();
        view.setX(grid.left(tile.column()));
        view.setY(grid.top(tile.row()));
        view.setSmooth(false);
        getChildren().add(view);
        return view;
    }

    /** Drops what lies elsewhere. */
    void keepOnly(Set<Tile> tiles) {
        pieces.keySet().retainAll(tiles);
        views.entrySet()
                .removeIf(
                        entry -> {
                            if (tiles.contains(entry.getKey())) return false;
                            getChildren().remove(entry.getValue());
                            return true;
                        });
    }

    /** Brings the tiles to where their places are in the view. */
    void look(Viewport view, double outputScale) {
        Bounds anchor = grid.anchor().bounds();
        double stretch = grid.metresPerPixel() / view.metresPerPixel();
        boolean stretched = Math.abs(stretch - 1) > 1e-9;
        double left = view.toPixelX(anchor.minX());
        double top = view.toPixelY(anchor.maxY());
        place.setToTransform(
                stretch / outputScale,
                0,
                (stretched ? left : Math.rint(left)) / outputScale,
                0,
                stretch / outputScale,
                (stretched ? top : Math.rint(top)) / outputScale);
    }
}

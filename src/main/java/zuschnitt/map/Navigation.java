package zuschnitt.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import zuschnitt.coverage.Coverage;
import zuschnitt.message.Message;
import zuschnitt.raster.Viewport;

/**
 * Mouse and keys over the map: the wheel zooms at the pointer; the middle or right button, or the
 * left one with the space bar, drags the map; arrows, plus, minus and Home do the same by keyboard,
 * unless the tool at hand has a use for them. What is left of the mouse goes to the tool.
 */
final class Navigation {
    private static final double NOTCH = 40;
    private static final double ZOOM_OF_A_NOTCH = 1.25;
    private static final double STEP = 0.15;

    private final MapPane map;
    private final ReadOnlyObjectWrapper<Optional<Message>> hint =
            new ReadOnlyObjectWrapper<>(this, "hint", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pointer>> at =
            new ReadOnlyObjectWrapper<>(this, "pointer", Optional.empty());
    private Optional<MapTool> tool = Optional.empty();
    private boolean space;
    private boolean panning;
    private double lastX;
    private double lastY;

    Navigation(MapPane map) {
        this.map = map;
        map.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        map.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> left());
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        map.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        map.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
    }

    void takeUp(MapTool next) {
        tool.ifPresent(MapTool::putAway);
        map.drawing().clear();
        tool = Optional.of(next);
        next.takenUp(map);
        map.setCursor(next.cursor());
        advise();
    }

    Optional<MapTool> tool() {
        return tool;
    }

    ReadOnlyObjectProperty<Optional<Message>> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Pointer>> pointerProperty() {
        return at.getReadOnlyProperty();
    }

    /** Asks the tool what to do next. */
    void advise() {
        hint.set(tool.map(MapTool::hint));
    }

    /** The wheel zooms; two fingers on the screen, and wheels that lie across, drag the map. */
    private void scrolled(ScrollEvent event) {
        double scale = map.outputScale();
        if (event.isDirect() || event.getDeltaY() == 0) {
            double right = Math.rint(event.getDeltaX() * scale);
            double down = event.isDirect() ? Math.rint(event.getDeltaY() * scale) : 0;
            map.look(map.view().panned(right, down));
        } else if (!event.isInertia()) {
            double factor = Math.pow(ZOOM_OF_A_NOTCH, event.getDeltaY() / NOTCH);
            map.look(map.view().zoomedAt(event.getX() * scale, event.getY() * scale, factor));
        }
        event.consume();
    }

    /** Two fingers that part, on the screen or on a trackpad. */
    private void pinched(ZoomEvent event) {
        double scale = map.outputScale();
        double x = event.getX() * scale;
        double y = event.getY() * scale;
        map.look(map.view().zoomedAt(x, y, event.getZoomFactor()));
        event.consume();
    }

    private void left() {
        at.set(Optional.empty());
        map.hover(Coverage.NO_UNIT);
    }

    private void moved(MouseEvent event) {
        Pointer pointer = pointer(event);
        at.set(Optional.of(pointer));
        map.hover(map.sight().unitAt(pointer.mapX(), pointer.mapY()));
        tool.ifPresent(it -> it.moved(pointer));
        advise();
    }

    private void pressed(MouseEvent event) {
        map.requestFocus();
        panning = event.getButton() != MouseButton.PRIMARY || space;
        lastX = event.getX();
        lastY = event.getY();
        if (panning) map.setCursor(Cursor.CLOSED_HAND);
        else tool.ifPresent(it -> it.pressed(pointer(event)));
        advise();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (panning) {
            double scale = map.outputScale();
            double right = (event.getX() - lastX) * scale;
            double down = (event.getY() - lastY) * scale;
            map.look(map.view().panned(Math.rint(right), Math.rint(down)));
        } else {
            tool.ifPresent(it -> it.dragged(pointer(event)));
            advise();
        }
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void released(MouseEvent event) {
        if (panning) map.setCursor(tool.map(MapTool::cursor).orElse(Cursor.DEFAULT));
        else tool.ifPresent(it -> it.released(pointer(event)));
        panning = false;
        advise();
        event.consume();
    }

    private Pointer pointer(MouseEvent event) {
        double scale = map.outputScale();
        return new Pointer(
                map.view().toMapX(event.getX() * scale),
                map.view().toMapY(event.getY() * scale),
                event.isShiftDown(),
                event.isShortcutDown(),
                event.getClickCount());
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.ESCAPE && tool.isPresent()) {
            tool.get().cancelled();
            event.consume();
        } else if (tool.filter(it -> it.keyed(event.getCode())).isPresent()
                || steers(event.getCode())) {
            event.consume();
        }
        advise();
    }

    private void keyTyped(KeyEvent event) {
        if (tool.filter(it -> it.typed(event.getCharacter())).isPresent()) event.consume();
        advise();
    }

    private void keyReleased(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) space = false;
    }

    private boolean steers(KeyCode key) {
        Viewport view = map.view();
        double middleX = view.width() / 2.0;
        double middleY = view.height() / 2.0;
        double right = Math.rint(STEP * view.width());
        double down = Math.rint(STEP * view.height());
        switch (key) {
            case LEFT -> map.look(view.panned(right, 0));
            case RIGHT -> map.look(view.panned(-right, 0));
            case UP -> map.look(view.panned(0, down));
            case DOWN -> map.look(view.panned(0, -down));
            case PLUS, ADD, EQUALS -> map.look(view.zoomedAt(middleX, middleY, ZOOM_OF_A_NOTCH));
            case MINUS, SUBTRACT -> map.look(view.zoomedAt(middleX, middleY, 1 / ZOOM_OF_A_NOTCH));
            case HOME -> map.lookAtAll();
            case SPACE -> space = true;
            default -> {
                return false;
            }
        }
        return true;
    }
}

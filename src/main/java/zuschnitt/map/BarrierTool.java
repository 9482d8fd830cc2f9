package zuschnitt.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.ChangeRules;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Rules;
import zuschnitt.session.Session;

/**
 * Draws a barrier, as a line that divides is drawn: click by click or freehand, along streets and
 * rivers; double click or Enter finishes. A barrier that is pointed at stands out, and Delete takes
 * it away.
 */
public final class BarrierTool implements MapTool {
    /** A barrier is pointed at from so far away, pixels of layout. */
    private static final double REACH = 8;

    private final Session session;
    private final Mapping toGround;
    private final Mapping toMap;
    private final Consumer<UserException> problems;

    /** Names a barrier by its number. */
    private final IntFunction<String> naming;

    private final Hand hand = new Hand();
    private Optional<MapPane> map = Optional.empty();
    private Optional<Pencil> pencil = Optional.empty();
    private Optional<Barrier> pointed = Optional.empty();
    private boolean freehand;

    /**
     * @param toGround from map coordinates to the project's
     * @param toMap and back
     * @param naming what the n-th barrier that is drawn is called
     * @param problems is told when a step can't be written
     */
    public BarrierTool(
            Session session,
            Mapping toGround,
            Mapping toMap,
            IntFunction<String> naming,
            Consumer<UserException> problems) {
        this.session = session;
        this.toGround = toGround;
        this.toMap = toMap;
        this.naming = naming;
        this.problems = problems;
    }

    @Override
    public Message name() {
        return Message.of("tool.barrier");
    }

    @Override
    public Message hint() {
        if (session.readOnlyReason().isPresent()) return session.readOnlyReason().get();
        if (size() > 0)
            return Message.of(
                    pencil.orElseThrow().following() ? "tool.split.follow" : "tool.split.more");
        return pointed.map(it -> Message.of("tool.barrier.pointed", it.name()))
                .orElse(Message.of("tool.barrier.hint"));
    }

    private int size() {
        return pencil.map(Pencil::size).orElse(0);
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public void takenUp(MapPane newMap) {
        map = Optional.of(newMap);
        pencil = Optional.of(new Pencil(newMap));
        newMap.requestFocus();
    }

    @Override
    public void pressed(Pointer pointer) {
        if (session.readOnlyReason().isPresent()) return;
        pointed = Optional.empty();
        freehand = false;
        if (pointer.clicks() == 1) pencil.orElseThrow().set(pointer);
        draw(pencil.orElseThrow().line());
        pencil.orElseThrow().showAnchor(pointer);
    }

    @Override
    public void dragged(Pointer pointer) {
        if (size() == 0) return;
        freehand |= pencil.orElseThrow().drawOn(pointer);
        draw(pencil.orElseThrow().line());
    }

    @Override
    public void released(Pointer pointer) {
        if (size() == 0) return;
        if (freehand) pencil.orElseThrow().end(pointer);
        if (freehand || pointer.clicks() == 2 || pencil.orElseThrow().closed()) finish();
    }

    @Override
    public void moved(Pointer pointer) {
        if (size() > 0) {
            draw(pencil.orElseThrow().lineTo(pointer));
        } else {
            pointed = near(pointer);
            draw();
            pointed.ifPresent(this::lift);
        }
        pencil.orElseThrow().showAnchor(pointer);
    }

    private void lift(Barrier barrier) {
        for (Polyline line : barrier.lines())
            map.orElseThrow().drawing().line(Overlay.Look.LINE, onMap(line));
    }

    /** The barrier that is pointed at. */
    private Optional<Barrier> near(Pointer pointer) {
        MapPane seen = map.orElseThrow();
        double reach = REACH * seen.outputScale() * seen.view().metresPerPixel();
        return session.settled().rules().barriers().stream()
                .filter(barrier -> distance(barrier, pointer) < reach)
                .min(Comparator.comparingDouble(barrier -> distance(barrier, pointer)));
    }

    private double distance(Barrier barrier, Pointer pointer) {
        return barrier.lines().stream()
                .map(this::onMap)
                .mapToDouble(line -> distance(pointer, line))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static double distance(Pointer pointer, double... line) {
        double least = Double.MAX_VALUE;
        for (int i = 2; i < line.length; i += 2) {
            double dx = line[i] - line[i - 2];
            double dy = line[i + 1] - line[i - 1];
            double px = pointer.mapX() - line[i - 2];
            double py = pointer.mapY() - line[i - 1];
            double square = dx * dx + dy * dy;
            double share = square == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
            least = Math.min(least, Math.hypot(px - share * dx, py - share * dy));
        }
        return least;
    }

    private double[] onMap(Polyline line) {
        double[] xy = line.toArray();
        toMap.map(xy);
        return xy;
    }

    @Override
    public boolean keyed(KeyCode key) {
        switch (key) {
            case ENTER -> finish();
            case BACK_SPACE -> takeBack();
            case DELETE -> {
                return remove();
            }
            case INSERT, W -> setByHand();
            default -> {
                if (!hand.there() || !key.isArrowKey()) return false;
                moved(hand.moved(key, map.orElseThrow()));
            }
        }
        return true;
    }

    private void setByHand() {
        boolean there = hand.there();
        Pointer pointer = hand.taken(map.orElseThrow());
        if (there) pressed(pointer);
        if (there && pencil.orElseThrow().closed()) finish();
        else moved(pointer);
    }

    private void takeBack() {
        pencil.orElseThrow().takeBack();
        draw(pencil.orElseThrow().line());
    }

    private void draw(double... line) {
        MapPane seen = map.orElseThrow();
        seen.drawing().clear();
        hand.show(seen);
        if (line.length >= 4) seen.drawing().line(Overlay.Look.BARRIER, line);
        seen.advise();
    }

    private void finish() {
        double[] line = pencil.orElseThrow().line();
        cancelled();
        if (line.length < 4) return;
        toGround.map(line);
        Rules rules = session.settled().rules();
        perform(rules.with(new Barrier(freeName(rules), List.of(Polyline.of(line)))));
    }

    private String freeName(Rules rules) {
        List<String> taken = new ArrayList<>();
        for (Barrier barrier : rules.barriers()) taken.add(barrier.name());
        int number = 1;
        while (taken.contains(naming.apply(number))) number++;
        return naming.apply(number);
    }

    /** Takes away what is pointed at; whether anything is. */
    private boolean remove() {
        if (size() > 0 || pointed.isEmpty()) return false;
        Rules rules = session.settled().rules().without(pointed.get().name());
        cancelled();
        perform(rules);
        return true;
    }

    private void perform(Rules rules) {
        try {
            session.perform(new ChangeRules(rules));
        } catch (UserException failure) {
            problems.accept(failure);
        }
    }

    @Override
    public void cancelled() {
        pencil.ifPresent(Pencil::clear);
        hand.drop();
        pointed = Optional.empty();
        map.ifPresent(seen -> seen.drawing().clear());
    }
}

package zuschnitt.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
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
public final class BarrierTool extends LineTool {
    /** A barrier is pointed at from so far away, pixels of layout. */
    private static final double REACH = 8;

    private final Session session;
    private final Mapping toGround;
    private final Mapping toMap;
    private final Consumer<UserException> problems;

    /** Names a barrier by its number. */
    private final IntFunction<String> naming;

    private Optional<Barrier> pointed = Optional.empty();

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
        if (size() > 0) return Message.of(following() ? "tool.split.follow" : "tool.split.more");
        return pointed.map(it -> Message.of("tool.barrier.pointed", it.name()))
                .orElse(Message.of("tool.barrier.hint"));
    }

    @Override
    public void takenUp(MapPane newMap) {
        super.takenUp(newMap);
        newMap.requestFocus();
    }

    @Override
    public void pressed(Pointer pointer) {
        if (session.readOnlyReason().isEmpty()) super.pressed(pointer);
    }

    @Override
    public void moved(Pointer pointer) {
        pointed = size() == 0 ? near(pointer) : Optional.empty();
        super.moved(pointer);
    }

    @Override
    void begun() {
        pointed = Optional.empty();
    }

    private void lift(Barrier barrier) {
        for (Polyline line : barrier.lines()) map().drawing().line(Overlay.Look.LINE, onMap(line));
    }

    /** The barrier that is pointed at. */
    private Optional<Barrier> near(Pointer pointer) {
        MapPane seen = map();
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
        return key == KeyCode.DELETE ? remove() : super.keyed(key);
    }

    @Override
    void drawn(double[] line) {
        Overlay drawing = cleared();
        if (line.length >= 4) drawing.line(Overlay.Look.BARRIER, line);
        pointed.ifPresent(this::lift);
        map().advise();
    }

    @Override
    void finished(double[] line) {
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
        super.cancelled();
        pointed = Optional.empty();
    }
}

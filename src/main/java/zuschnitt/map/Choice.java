package zuschnitt.map;

import zuschnitt.plan.UnitSet;

/** How what is pointed at joins what is chosen already. */
final class Choice {
    private Choice() {}

    /** With Shift the units are added, with Ctrl they change sides, otherwise only they remain. */
    static UnitSet of(UnitSet chosen, UnitSet pointedAt, Pointer pointer) {
        if (pointer.toggling()) return chosen.minus(pointedAt).union(pointedAt.minus(chosen));
        return pointer.shift() ? chosen.union(pointedAt) : pointedAt;
    }
}

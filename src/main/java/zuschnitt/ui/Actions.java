package zuschnitt.ui;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import zuschnitt.message.Message;

/**
 * Everything that a planner can do at the moment, each thing once, by its name. Filled by those who
 * can do it: {@link WindowActions} always, {@link PlanActions}, {@link VersionActions}, {@link
 * MapActions} and others while a project is open.
 */
final class Actions {
    private final Map<String, Action> byId = new LinkedHashMap<>();

    /** Adds what can always be done. */
    Action add(String id, Ikon icon, String key, Runnable act) {
        return add(id, icon, key, Optional::empty, act);
    }

    /**
     * Adds what can be done unless there is a reason why not.
     *
     * @param key as JavaFX writes key combinations, {@code Shortcut+Z}; empty for none
     */
    Action add(String id, Ikon icon, String key, Supplier<Optional<Message>> reason, Runnable act) {
        Action action = new Action(id, icon, key, reason, act);
        byId.put(id, action);
        return action;
    }

    Action get(String id) {
        Action action = byId.get(id);
        if (action == null) throw new IllegalArgumentException("no action " + id);
        return action;
    }

    /** All actions, in the order in which they were added. */
    Collection<Action> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Asks every action again whether it can be done; at each change of plan or selection. */
    void refresh() {
        byId.values().forEach(Action::refresh);
    }
}

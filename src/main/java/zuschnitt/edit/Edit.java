package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;

/** One thing that a planner does to a plan: a pure function with a reason why not. */
public sealed interface Edit
        permits Assign,
                AssignGroup,
                MoveBorder,
                FillOpen,
                GiveToNeighbours,
                CreateDistrict,
                Merge,
                SplitDistrict,
                EditDistrict,
                RemoveDistrict,
                ChangeRules,
                Adopt,
                CutUnits,
                HealUnits,
                SplitByCut,
                SpreadColours {
    /**
     * Why this edit can't be done on the plan; empty if it can. Asked at every change of selection.
     */
    Optional<Message> refusal(Plan plan);

    /** The plan after this edit. Call only where {@link #refusal} is empty. */
    Plan applyTo(Plan plan);

    /** What the undo menu calls it, on the plan that it is meant for. */
    Message label(Plan plan);
}

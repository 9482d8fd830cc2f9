package zuschnitt.ui.doctor;

import zuschnitt.coverage.NearMisses;
import zuschnitt.io.imports.ImportResult;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Repair;
import zuschnitt.message.UserException;

/** Layers whose fit is examined; all of it may take long and is done in the background. */
public interface Patient {
    /**
     * What an import with this repair would give.
     *
     * @throws UserException if it can't be done so
     */
    ImportResult with(Repair repair) throws UserException;

    /**
     * How far the areas are from touching.
     *
     * @throws UserException if something about the layers is still open
     */
    NearMisses nearMisses() throws UserException;

    /** The layers of an import that is being thought over. */
    static Patient of(Intake intake) {
        return new Patient() {
            @Override
            public ImportResult with(Repair repair) throws UserException {
                return intake.with(repair).run();
            }

            @Override
            public NearMisses nearMisses() throws UserException {
                return intake.nearMisses();
            }
        };
    }
}

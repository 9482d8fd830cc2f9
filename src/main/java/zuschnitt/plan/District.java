package zuschnitt.plan;

import java.util.UUID;

/**
 * A Sozialraum: what it is called and how it is drawn. Which units belong to it says the plan.
 *
 * @param id identity that lasts across edits, versions and copies of the project
 * @param code short name, unique within a plan
 * @param name for people; may be empty
 * @param colour 0xRRGGBB; belongs to the identity, so that it is stable across versions
 * @param note what the planners remarked
 * @param locked whether its borders are settled: no unit may come or go
 * @param partsAccepted whether it is meant to consist of separate parts
 */
public record District(
        UUID id,
        DistrictCode code,
        String name,
        int colour,
        String note,
        boolean locked,
        boolean partsAccepted) {

    /** A district that has just come into being. */
    public static District of(DistrictCode code, String name, int colour) {
        return new District(UUID.randomUUID(), code, name, colour, "", false, false);
    }

    public District withCode(DistrictCode newCode) {
        return new District(id, newCode, name, colour, note, locked, partsAccepted);
    }

    public District withName(String newName) {
        return new District(id, code, newName, colour, note, locked, partsAccepted);
    }

    public District withColour(int newColour) {
        return new District(id, code, name, newColour, note, locked, partsAccepted);
    }

    public District withNote(String newNote) {
        return new District(id, code, name, colour, newNote, locked, partsAccepted);
    }

    /** Its borders settled. */
    public District asLocked() {
        return new District(id, code, name, colour, note, true, partsAccepted);
    }

    /** Its borders open again. */
    public District asUnlocked() {
        return new District(id, code, name, colour, note, false, partsAccepted);
    }

    /** Its separate parts meant so. */
    public District withPartsAccepted() {
        return new District(id, code, name, colour, note, locked, true);
    }
}

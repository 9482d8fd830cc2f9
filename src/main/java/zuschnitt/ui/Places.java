package zuschnitt.ui;

import java.nio.file.Path;

/**
 * Where the window keeps things on this computer.
 *
 * @param settings the planner's choices
 * @param tiles folder for what is kept of base maps from the network
 * @param backups folder for the backups of all projects
 */
public record Places(SettingsFile settings, Path tiles, Path backups) {}

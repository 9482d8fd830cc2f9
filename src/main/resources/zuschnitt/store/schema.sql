-- The tables of a project file. What they mean is told in docs/projektdatei.md; a word about each stays in
-- the file, since SQLite keeps a statement as it was written.

PRAGMA application_id = 0x47504B47; -- GPKG
PRAGMA user_version = 10300;

-- GeoPackage 1.3

CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL,
    srs_id INTEGER PRIMARY KEY,
    organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL,
    definition TEXT NOT NULL,
    description TEXT
);

CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY,
    data_type TEXT NOT NULL,
    identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE,
    min_y DOUBLE,
    max_x DOUBLE,
    max_y DOUBLE,
    srs_id INTEGER REFERENCES gpkg_spatial_ref_sys (srs_id)
);

CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents (table_name),
    column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id),
    z TINYINT NOT NULL,
    m TINYINT NOT NULL,
    PRIMARY KEY (table_name, column_name)
);

CREATE TABLE gpkg_extensions (
    table_name TEXT,
    column_name TEXT,
    extension_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    scope TEXT NOT NULL,
    UNIQUE (table_name, column_name, extension_name)
);

CREATE TABLE gpkg_data_columns (
    table_name TEXT NOT NULL REFERENCES gpkg_contents (table_name),
    column_name TEXT NOT NULL,
    name TEXT,
    title TEXT,
    description TEXT,
    mime_type TEXT,
    constraint_name TEXT,
    PRIMARY KEY (table_name, column_name),
    UNIQUE (table_name, name)
);

CREATE TABLE gpkg_data_column_constraints (
    constraint_name TEXT NOT NULL,
    constraint_type TEXT NOT NULL,
    value TEXT,
    min NUMERIC,
    min_is_inclusive BOOLEAN,
    max NUMERIC,
    max_is_inclusive BOOLEAN,
    description TEXT,
    UNIQUE (constraint_name, constraint_type, value)
);

INSERT INTO gpkg_extensions VALUES
    ('gpkg_data_columns', NULL, 'gpkg_schema',
        'http://www.geopackage.org/spec121/#extension_schema', 'read-write'),
    ('gpkg_data_column_constraints', NULL, 'gpkg_schema',
        'http://www.geopackage.org/spec121/#extension_schema', 'read-write');

-- QGIS looks here for the style of a layer.
CREATE TABLE layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    f_table_catalog TEXT(256),
    f_table_schema TEXT(256),
    f_table_name TEXT(256),
    f_geometry_column TEXT(256),
    styleName TEXT(30),
    styleQML TEXT,
    styleSLD TEXT,
    useAsDefault BOOLEAN,
    description TEXT,
    owner TEXT(30),
    ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))
);

-- What the project starts from: written once

CREATE TABLE zuschnitt_format ( -- which programs may read and write this file
    min_reader INTEGER NOT NULL,
    min_writer INTEGER NOT NULL,
    last_writer TEXT NOT NULL
);

CREATE TABLE zuschnitt_grounds ( -- what plans are drawn on: the imported one, those that cuts made, those of other years
    id INTEGER PRIMARY KEY,
    unit_count INTEGER NOT NULL,
    arc_count INTEGER NOT NULL,
    gap_width DOUBLE NOT NULL,
    levels TEXT NOT NULL,
    unit_of_face BLOB NOT NULL,
    checksum INTEGER NOT NULL
);

CREATE TABLE zuschnitt_arcs ( -- borders between units, packed
    ground INTEGER NOT NULL REFERENCES zuschnitt_grounds (id),
    first INTEGER NOT NULL,
    arcs BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (ground, first)
);

CREATE TABLE zuschnitt_units ( -- the units as they were imported
    ground INTEGER NOT NULL REFERENCES zuschnitt_grounds (id),
    unit INTEGER NOT NULL,
    id TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    groups TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (ground, unit)
) WITHOUT ROWID;

CREATE TABLE zuschnitt_figures ( -- sets of counts with their reference dates
    id INTEGER PRIMARY KEY,
    date TEXT,
    population TEXT NOT NULL,
    estimated TEXT NOT NULL,
    checksum INTEGER NOT NULL
);

CREATE TABLE zuschnitt_counts ( -- one count of a set, eight bytes a unit
    figures INTEGER NOT NULL REFERENCES zuschnitt_figures (id),
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    counts BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (figures, position)
);

CREATE TABLE zuschnitt_sources ( -- the files that were read
    position INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    features INTEGER NOT NULL,
    encoding TEXT NOT NULL,
    crs TEXT NOT NULL,
    findings TEXT NOT NULL,
    checksum INTEGER NOT NULL
);

CREATE TABLE zuschnitt_project ( -- one row: the project
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    crs_code TEXT NOT NULL,
    crs_name TEXT NOT NULL,
    crs_wkt TEXT NOT NULL,
    srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id),
    ground INTEGER NOT NULL REFERENCES zuschnitt_grounds (id),
    rules TEXT NOT NULL,
    checksum INTEGER NOT NULL
);

-- What was done: only ever added to

CREATE TABLE zuschnitt_versions ( -- plans that were saved; never changed
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    parent TEXT,
    author TEXT NOT NULL,
    date TEXT NOT NULL,
    reason TEXT NOT NULL,
    status TEXT NOT NULL,
    valid_from TEXT,
    step TEXT REFERENCES zuschnitt_steps (id),
    figures INTEGER NOT NULL REFERENCES zuschnitt_figures (id),
    ground INTEGER NOT NULL REFERENCES zuschnitt_grounds (id),
    districts TEXT NOT NULL,
    rules TEXT NOT NULL,
    assignment BLOB NOT NULL,
    layer TEXT NOT NULL,
    checksum INTEGER NOT NULL
);

CREATE TABLE zuschnitt_steps ( -- a tree of everything that was done; never changed
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    parent TEXT REFERENCES zuschnitt_steps (id),
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    reason TEXT NOT NULL,
    change TEXT NOT NULL,
    version TEXT REFERENCES zuschnitt_versions (id),
    checksum INTEGER NOT NULL
);

CREATE TRIGGER zuschnitt_versions_stay BEFORE UPDATE ON zuschnitt_versions
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
CREATE TRIGGER zuschnitt_versions_are_kept BEFORE DELETE ON zuschnitt_versions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER zuschnitt_steps_stay BEFORE UPDATE ON zuschnitt_steps
BEGIN SELECT RAISE(ABORT, 'a step is never changed'); END;
CREATE TRIGGER zuschnitt_steps_are_kept BEFORE DELETE ON zuschnitt_steps
BEGIN SELECT RAISE(ABORT, 'a step is never deleted'); END;

-- Where the work stands: rewritten with every step

CREATE TABLE zuschnitt_state ( -- one row: where in that tree the work stands
    head TEXT REFERENCES zuschnitt_steps (id),
    rules TEXT NOT NULL,
    change_id TEXT NOT NULL,
    checksum INTEGER NOT NULL
);

CREATE TABLE zuschnitt_redo ( -- steps that can be done again
    position INTEGER PRIMARY KEY,
    step TEXT NOT NULL REFERENCES zuschnitt_steps (id)
);

CREATE TABLE zuschnitt_districts ( -- those of the working plan
    slot INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    colour INTEGER NOT NULL,
    note TEXT NOT NULL,
    locked INTEGER NOT NULL,
    parts_accepted INTEGER NOT NULL
);

CREATE TABLE zuschnitt_working ( -- the working plan: unit, slot of its district
    unit INTEGER PRIMARY KEY,
    slot INTEGER NOT NULL
);

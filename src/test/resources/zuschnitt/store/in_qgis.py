"""What QGIS's own provider finds in a project, and what it can do there.

in_qgis.py read PROJECT                    prints what it finds, as JSON
in_qgis.py rename PROJECT LAYER FID NAME   changes an attribute
"""
import json
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import QgsApplication, QgsDataProvider, QgsVectorLayer


def opened(project, name):
    layer = QgsVectorLayer(f"{project}|layername={name}", name, "ogr")
    assert layer.isValid(), name
    return layer


def names(project):
    layer = QgsVectorLayer(project, "all", "ogr")
    assert layer.isValid(), project
    parts = [line.split(QgsDataProvider.SUBLAYER_SEPARATOR) for line in layer.dataProvider().subLayers()]
    return [part[1] for part in parts]


def colours(layer):
    renderer = layer.renderer()
    if renderer is None or renderer.type() != "categorizedSymbol":
        return []
    return [[category.value(), category.symbol().color().name()] for category in renderer.categories()]


def told(layer):
    """Everything is read, feature by feature, as for a map."""
    sums, area, geometries = {}, 0.0, 0
    for feature in layer.getFeatures():
        if feature.hasGeometry():
            geometries += 1
            area += feature.geometry().area()
            assert feature.geometry().isGeosValid(), feature.id()
        for field in layer.fields():
            value = feature[field.name()]
            if field.isNumeric() and isinstance(value, (int, float)):
                sums[field.name()] = sums.get(field.name(), 0) + value
    return {
        "name": layer.name(),
        "rows": layer.featureCount(),
        "geometries": geometries,
        "area": area,
        "crs": layer.crs().authid(),
        "sums": {name: float(total) for name, total in sums.items()},
        "styledBy": layer.renderer().classAttribute() if colours(layer) else "",
        "colours": colours(layer),
    }


def rename(project, name, fid, text):
    layer = opened(project, name)
    provider = layer.dataProvider()
    column = layer.fields().indexOf("name")
    assert provider.changeAttributeValues({int(fid): {column: text}})


def main(act, project, *more):
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    if act == "read":
        print(json.dumps([told(opened(project, name)) for name in names(project)]), flush=True)
    else:
        rename(project, *more)
    application.exitQgis()


main(*sys.argv[1:])
sys.stdout.flush()
os._exit(0)  # what of QGIS is still alive may fall when Python cleans up

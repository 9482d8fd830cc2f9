package zuschnitt.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** KML with everything that the reader knows, and a few things that it refuses. */
final class KmlSeeds {
    private static final String RING =
            "<LinearRing><coordinates>6.1,50.9,0 6.2,50.9,0\n6.2, 51,0 6.1,50.9,0</coordinates></LinearRing>";
    private static final String POLYGON =
            "<Polygon><outerBoundaryIs>"
                    + RING
                    + "</outerBoundaryIs><innerBoundaryIs>"
                    + RING
                    + "</innerBoundaryIs></Polygon>";
    private static final String DATA =
            "<ExtendedData><Data name='k'><value>01</value></Data><SchemaData schemaUrl='#s'>"
                    + "<SimpleData name='EINW'>120</SimpleData></SchemaData></ExtendedData>";

    static final List<String> ALL =
            Stream.of(
                            kml(
                                    "<Schema id='s'><SimpleField type='int' name='EINW'/></Schema>"
                                            + "<Folder><name>Nord</name>"
                                            + placemark(DATA + POLYGON)
                                            + placemark(
                                                    "<MultiGeometry>"
                                                            + POLYGON
                                                            + POLYGON
                                                            + "</MultiGeometry>")
                                            + "</Folder>"),
                            kml(
                                    placemark(
                                            "<Point><coordinates>6.1,50.9</coordinates></Point>"
                                                    + POLYGON)),
                            kml(
                                    "<NetworkLink><Link><href>file:///x.kml</href></Link></NetworkLink>"),
                            "<!DOCTYPE kml [<!ENTITY e 'eee'>]>" + kml(placemark("&e;")))
                    .toList();

    private KmlSeeds() {}

    private static String placemark(String content) {
        return "<Placemark><name>M&#252;hle</name><description><![CDATA[<b>alt</b>]]></description>"
                + content
                + "</Placemark>";
    }

    private static String kml(String content) {
        return "<kml xmlns='http://www.opengis.net/kml/2.2'><Document>"
                + content
                + "</Document></kml>";
    }
}

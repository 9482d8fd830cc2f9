package zuschnitt.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** GeoJSON in all its forms. */
final class GeoJsonSeeds {
    private static final String RING = "[[6.1,50.9],[6.2,50.9],[6.2,51],[6.1,50.9]]";
    private static final String POLYGON = "{'type':'Polygon','coordinates':[" + RING + "]}";
    private static final String POINT = "{'type':'Point','coordinates':[6.1,50.9,7]}";
    private static final String FEATURE =
            "{'type':'Feature','id':7,'properties':{'AGS':'05334004','n':{'p':4.5,'l':[1,'a']},"
                    + "'k':true,'o':null},'geometry':"
                    + POLYGON
                    + "}";
    private static final String CRS =
            "'crs':{'type':'name','properties':{'name':'urn:ogc:def:crs:EPSG::25832'}}";

    static final List<String> ALL =
            Stream.of(
                            collection(FEATURE + "," + FEATURE),
                            collection("").replace("'features'", CRS + ",'features'"),
                            "\uFEFF" + FEATURE,
                            FEATURE + "\n" + FEATURE + "\n",
                            "\u001E" + FEATURE + "\n\u001E" + FEATURE + "\n",
                            POLYGON,
                            "{'type':'MultiPolygon','coordinates':[[" + RING + "],[" + RING + "]]}",
                            "{'type':'GeometryCollection','geometries':["
                                    + POLYGON
                                    + ","
                                    + POINT
                                    + "]}",
                            "{'geometry':" + POINT + ",'properties':null,'type':'Feature'}",
                            "{'type':'Topology','arcs':[]}")
                    .map(text -> text.replace('\'', '"'))
                    .toList();

    private GeoJsonSeeds() {}

    private static String collection(String features) {
        return "{'type':'FeatureCollection','features':[" + features + "]}";
    }
}

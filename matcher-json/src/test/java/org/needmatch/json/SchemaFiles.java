package org.needmatch.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** The schemas as the jar has them. */
final class SchemaFiles {
  private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
      SpecVersion.VersionFlag.V202012, builder -> builder.schemaMappers(mappers -> mappers
          .mapPrefix("https://needmatch.org/schema/", "classpath:org/needmatch/json/schema/")));

  private SchemaFiles() {
  }

  /** What a schema has against a document. */
  static List<String> faults(String schema, String document) {
    return FACTORY.getSchema(SchemaLocation.of("https://needmatch.org/schema/" + schema))
        .validate(document, InputFormat.JSON).stream().map(ValidationMessage::getMessage).toList();
  }
}

// ./journey shell [LOG] begins with this: the imports, and a log that is read and analysed.
import dev.journey.analysis.*;
import dev.journey.analysis.budget.*;
import dev.journey.analysis.compare.*;
import dev.journey.analysis.discover.*;
import dev.journey.analysis.expected.*;
import dev.journey.analysis.figure.*;
import dev.journey.analysis.lever.*;
import dev.journey.analysis.measure.*;
import dev.journey.analysis.observed.*;
import dev.journey.analysis.simulate.*;
import dev.journey.model.*;
import dev.journey.model.graph.*;
import dev.journey.model.log.*;
import dev.journey.model.mapping.*;
import dev.journey.model.read.*;
import dev.journey.report.*;
import java.nio.file.Path;
import java.time.*;
import java.util.*;
import java.util.stream.*;

var file = Path.of(System.getProperty("journey.log"));
var mapping = Mapping.beside(file).map(Mapping::load).orElseGet(Mapping::recognised);
var read = CsvReader.with(mapping).read(file);
var log = read.log();
var report = JourneyAnalysis.withDefaults().of(read);

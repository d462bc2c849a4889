// The report is whole without this script; it adds charts, filters, and what is behind the cells of the coverage matrices.
import { drawCharts } from "./charts/charts.ts";
import { walkCoverage } from "./coverage.ts";
import { markEdges } from "./edges.ts";
import { GapFilter } from "./filters/gap-filter.ts";
import { showPlace } from "./place.ts";
import { preparePrint } from "./print.ts";
import "./report.css";

document.documentElement.classList.add("scripted");
GapFilter.start();
walkCoverage();
preparePrint();
drawCharts();
markEdges();
showPlace();

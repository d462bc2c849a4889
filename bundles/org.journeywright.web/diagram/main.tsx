import "reflect-metadata";
import "../shared/tokens.css";
import "./diagram.css";
import { start } from "./start.tsx";

start();

// compare.mjs PAGE DATA-FOLDER: writes compare.html beside our page, each of our charts with Observable Plot's of the same data.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";

const [page, folder] = process.argv.slice(2);
const rows = (name) => {
  const [head, ...lines] = readFileSync(join(folder, name), "utf8").trim().split("\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(head.map((key, i) => [key, isNaN(cells[i]) ? cells[i] : Number(cells[i])])));
};
const tall = (table, first) => table.flatMap((row) =>
  Object.keys(row).filter((key) => key !== first).map((name) => ({ place: row[first], name, value: row[name] })));

const rates = tall(rows("rates.csv"), "year");
const ports = rows("ports.csv");
const power = tall(rows("power.csv"), "year");
const harvest = rows("harvest.csv");
const output = rows("output.csv");
const forecast = rows("forecast.csv");
const document = new JSDOM("").window.document;
const plot = (options) => Plot.plot({ document, width: 600, ...options });

const plots = [
  plot({ height: 340, marginRight: 80, x: { tickFormat: "d", label: null }, y: { grid: true, label: "%" }, marks: [
    Plot.ruleY([0]),
    Plot.lineY(rates, { x: "place", y: "value", z: "name", stroke: (d) => d.name === "Ghana" ? "#1f5a8a" : "#aaa", strokeWidth: 2 }),
    Plot.text(rates, Plot.selectLast({ x: "place", y: "value", z: "name", text: "name", textAnchor: "start", dx: 6 })),
    Plot.tip([{ x: 2022, y: 31.9 }], { x: "x", y: "y", title: () => "The cedi loses half its value", anchor: "bottom-right" }),
  ] }),
  plot({ height: 240, marginLeft: 70, x: { axis: null }, y: { label: null }, marks: [
    Plot.barX(ports, { x: "2024", y: "port", sort: { y: "-x" }, fill: (d) => d.port === "Freetown" ? "#1f5a8a" : "#bbb" }),
    Plot.text(ports, { x: "2024", y: "port", text: "2024", textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ] }),
  plot({ height: 340, x: { tickFormat: "d", label: null }, y: { grid: true }, color: { legend: true, scheme: "Tableau10" }, marks: [
    Plot.barY(power, { x: "place", y: "value", fill: "name", order: ["coal", "gas", "sun and wind"] }),
    Plot.ruleY([0]),
  ] }),
  plot({ height: 260, marginLeft: 70, x: { grid: true, label: "days" }, y: { label: null }, color: { legend: true }, marks: [
    Plot.ruleY(ports, { y: "port", x1: "2019", x2: "2024", stroke: "#aaa" }),
    Plot.dot(tall(ports, "port"), { x: "value", y: "place", fill: "name", r: 5, sort: { y: "-x" } }),
  ] }),
  plot({ height: 200, x: { tickFormat: "d", label: null, ticks: 3 }, y: { grid: true }, fx: { label: null }, facet: { data: rates, x: "name" }, marks: [
    Plot.ruleY([0]),
    Plot.lineY(rates, { x: "place", y: "value", stroke: "#1f5a8a", strokeWidth: 2 }),
  ] }),
  plot({ height: 260, x: { tickFormat: "d", label: null, ticks: 3 }, y: { grid: true, label: null }, fx: { label: null }, fy: { label: null },
    marginRight: 50, facet: { data: harvest, x: "crop", y: "region" }, marks: [
      Plot.frame({ stroke: "#ddd" }),
      Plot.lineY(harvest, { x: "year", y: "harvest", stroke: "#1f5a8a", strokeWidth: 2 }),
    ] }),
  plot({ height: 340, x: { tickFormat: "d", label: null }, y: { grid: true, label: null }, marks: [
    Plot.barY(output, { x: "year", y: "output", fill: "#1f5a8a" }),
    Plot.lineY(output, { x: "year", y: "target", stroke: "#b3361c", strokeWidth: 2 }),
    Plot.dot(output, { x: "year", y: "capacity", fill: "#3d7a3a", r: 5 }),
    Plot.ruleY([0]),
  ] }),
  plot({ height: 340, marginRight: 60, x: { tickFormat: "d", label: null }, y: { grid: true, label: "%" }, marks: [
    Plot.areaY(forecast, { x: "year", y1: "low90", y2: "high90", fill: "#1f5a8a", fillOpacity: 0.15 }),
    Plot.areaY(forecast, { x: "year", y1: "low50", y2: "high50", fill: "#1f5a8a", fillOpacity: 0.3 }),
    Plot.lineY(forecast, { x: "year", y: "rate", stroke: "#1f5a8a", strokeWidth: 2 }),
  ] }),
];

const ours = new JSDOM(readFileSync(page, "utf8")).window.document;
const sheet = ours.querySelector("link[rel=stylesheet]").outerHTML;
const figures = [...ours.querySelectorAll("figure.chart")];
const pairs = figures.map((figure, i) => `<div class="text">${figure.outerHTML}</div><div>${plots[i].outerHTML}</div>`);
writeFileSync(join(dirname(page), "compare.html"), `<!doctype html><html lang="en"><meta charset="utf-8">${sheet}
<style>body { display: grid; grid-template-columns: 640px 640px; gap: 40px; padding: 20px } figure, .plot-d6a7b5 { margin: 0 }</style>
<h2>Broadsheet</h2><h2>Observable Plot</h2>${pairs.join("\n")}</html>`);

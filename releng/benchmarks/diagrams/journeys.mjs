// The journey of ../GeneratedModel.java as others write it.

/** As Mermaid's journey: stages, touchpoints, how they feel from 1 to 5, and who serves. */
export function mermaid(size, first = "Touchpoint0") {
  const lines = ["journey", "  title Journey0"];
  for (let t = 0; t < size; t++) {
    if (t % 10 === 0) lines.push(`  section Stage${t}`);
    lines.push(`    ${t === 0 ? first : `Touchpoint${t}`}: 2: Desk`);
  }
  return lines.join("\n");
}

/** As a process: one task for each touchpoint, each leading to the next, ten in a row. */
export function bpmn(size) {
  const tasks = Array.from({ length: Number(size) }, (_, t) => t);
  const flows = tasks.slice(1);
  const x = (t) => 100 + (t % 10) * 150;
  const y = (t) => 100 + Math.floor(t / 10) * 130;
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="journeys">
<process id="p">${tasks.map((t) => `<task id="t${t}" name="Touchpoint${t}"/>`).join("")}${flows.map((t) => `<sequenceFlow id="f${t}" sourceRef="t${t - 1}" targetRef="t${t}"/>`).join("")}</process>
<bpmndi:BPMNDiagram id="di"><bpmndi:BPMNPlane id="plane" bpmnElement="p">
${tasks.map((t) => `<bpmndi:BPMNShape id="s${t}" bpmnElement="t${t}"><dc:Bounds x="${x(t)}" y="${y(t)}" width="100" height="80"/></bpmndi:BPMNShape>`).join("")}
${flows.map((t) => `<bpmndi:BPMNEdge id="e${t}" bpmnElement="f${t}"><di:waypoint x="${x(t - 1) + 100}" y="${y(t - 1) + 40}"/><di:waypoint x="${x(t)}" y="${y(t) + 40}"/></bpmndi:BPMNEdge>`).join("")}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`;
}

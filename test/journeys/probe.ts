import { launchChromium } from "../support/chromium.ts";
import axe from "axe-core";
const b = await launchChromium();
 const c = await b.newContext({ baseURL: "http://localhost:8787", viewport:{width:360,height:740} });
 const p = await c.newPage();
 const cdp = await c.newCDPSession(p);
 await cdp.send("Emulation.setScriptExecutionDisabled",{value:true});
 p.on("console", m=>console.log(m.type(),m.text(), m.location().url));
 for (const path of ["/beitreten","/anmelden","/"]) {
 await p.goto(path);
 console.log("js class", await p.evaluate(()=>document.documentElement.className+"|"+typeof (window as any).htmx));
 await cdp.send("Emulation.setScriptExecutionDisabled",{value:false});
 const t=Date.now();
 await p.evaluate(axe.source);
 console.log("src", Date.now()-t);
 const r = await Promise.race([p.evaluate(() => (window as any).axe.run(document,{resultTypes:["violations"],runOnly:["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice","experimental"]})), new Promise<string>(r=>setTimeout(()=>r("timeout"),8000))]);
 console.log(Date.now()-t, typeof r==="string"?r:JSON.stringify((r as any).violations.map((v:any)=>[v.id,v.nodes.map((n:any)=>n.html)]),null,1));
 console.log("js class", await p.evaluate(()=>document.documentElement.className+"|"+typeof (window as any).htmx));
 await cdp.send("Emulation.setScriptExecutionDisabled",{value:true});
 }
await b.close();

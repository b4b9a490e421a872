<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AlsoCounted</name>
    <message>
        <source>%1 counts %2 too</source>
        <translation>%1 räknar också %2</translation>
    </message>
    <message>
        <source>%1 counts held meetings of the type %2 too</source>
        <translation>%1 räknar också hållna möten av typen %2</translation>
    </message>
</context>
<context>
    <name>AssessmentView</name>
    <message>
        <source>Are children concerned?</source>
        <translation>Berörs barn?</translation>
    </message>
    <message>
        <source>Three questions first. Are children and young people concerned by the plan, directly or indirectly? Which groups – by age, area, situation? And if none are: why not? One assessment can serve several plans.</source>
        <translation>Först tre frågor. Berörs barn och unga av planen, direkt eller indirekt? Vilka grupper – ålder, område, situation? Och om inga berörs: varför inte? En analys kan gälla flera planer.</translation>
    </message>
    <message>
        <source>Which rights</source>
        <translation>Vilka rättigheter</translation>
    </message>
    <message>
        <source>Which of the rights in the convention does it touch – safety, privacy, leisure, education, to be heard, not to be treated differently?</source>
        <translation>Vilka av barnkonventionens rättigheter handlar det om – trygghet, privatliv, fritid, utbildning, att få komma till tals, att inte särbehandlas?</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Vad vi vet</translation>
    </message>
    <message>
        <source>What do the situation picture, research and the law say? How have children been heard, and what did they say?</source>
        <translation>Vad säger lägesbilden, forskningen och lagen? Hur har barn fått komma till tals, och vad sade de?</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>At least two options. For each: which rights are strengthened, weakened or untouched, now and in the long run, for which groups – and what could make up for what is lost?</source>
        <translation>Minst två alternativ. För vart och ett: vilka rättigheter stärks, försvagas eller påverkas inte, nu och på lång sikt, för vilka grupper – och vad kan väga upp det som går förlorat?</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>What is best for the children, against which other interests, and which option is chosen? If the basis is too thin, send it back.</source>
        <translation>Vad är bäst för barnen, mot vilka andra intressen, och vilket alternativ väljs? Räcker inte underlaget, skicka tillbaka det.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>How are children told what was decided and why? When and how is the outcome followed up?</source>
        <translation>Hur får barn veta vad som beslutades och varför? När och hur följs utfallet upp?</translation>
    </message>
    <message>
        <source>Steps of the assessment</source>
        <translation>Analysens steg</translation>
    </message>
    <message>
        <source>Choose an assessment in the list, or add one: it begins with three questions.</source>
        <translation>Välj en analys i listan eller lägg till en: den börjar med tre frågor.</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>Read meetings from a calendar</source>
        <translation>Läs in möten från en kalender</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrar (*.ics)</translation>
    </message>
    <message>
        <source>%1 is saved. Open it in Outlook to take it in.</source>
        <translation>%1 är sparad. Öppna den i Outlook för att ta in den.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The act&apos;s rules have been renewed: %1. What has changed stands under Registers, Act.</source>
        <translation>Lagens regler är förnyade: %1. Vad som har ändrats står under Register, Lagar.</translation>
    </message>
    <message>
        <source>You have changed %1 yourselves: it stays, and the new wording is offered under Commitments.</source>
        <translation>Ni har själva ändrat %1: det står kvar, och den nya lydelsen erbjuds under Åtaganden.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Meetings of this type are about individuals: only day, functions and held or not are kept, no text.</source>
        <translation>Möten av den här typen handlar om enskilda personer: bara datum, funktioner och om mötet hölls sparas, ingen text.</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Sommar</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sjukdom</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Inget behov</translation>
    </message>
    <message>
        <source>Another duty came first</source>
        <translation>Ett annat uppdrag gick före</translation>
    </message>
</context>
<context>
    <name>OwnCommitment</name>
    <message>
        <source>Meeting: %1</source>
        <translation>Möte: %1</translation>
    </message>
    <message>
        <source>What counts: %1.</source>
        <translation>Räknas: %1.</translation>
    </message>
    <message>
        <source>Responsible: %1.</source>
        <translation>Ansvarig: %1.</translation>
    </message>
</context>
<context>
    <name>PersonalDataQuestion</name>
    <message>
        <source>Why it must be kept, such as: it is a case number</source>
        <translation>Varför det måste finnas kvar, till exempel: ett diarienummer</translation>
    </message>
    <message>
        <source>Reason for keeping it</source>
        <translation>Skäl till att behålla det</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Ändra texten</translation>
    </message>
    <message>
        <source>Keep, for this reason</source>
        <translation>Behåll, av det här skälet</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Maskera</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Says nothing in a rule of this kind: clear it.</source>
        <translation>Säger inget i en regel av den här typen: töm fältet.</translation>
    </message>
</context>
<context>
    <name>SaveBytes</name>
    <message>
        <source>Where the file is put</source>
        <translation>Var filen ska läggas</translation>
    </message>
</context>
<context>
    <name>SharedStops</name>
    <message>
        <source>Also on another round of the same day (%1): the visit is written once and counts for both.</source>
        <translation>Också på en annan runda samma dag (%1): besöket skrivs in en gång och räknas för båda.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 och %2&#xa0;till</translation>
    </message>
    <message>
        <source>Also on another round of the same day: %1. A visit is written once and counts for both rounds.</source>
        <translation>Också på en annan runda samma dag: %1. Ett besök skrivs in en gång och räknas för båda rundorna.</translation>
    </message>
</context>
<context>
    <name>TableExchange</name>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation>Exceltabeller (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 är sparad.</translation>
    </message>
    <message>
        <source>Read %1 from a table</source>
        <translation>Läs in %1 från en tabell</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Tabeller (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>%1 to fill in</source>
        <translation>%1 att fylla i</translation>
    </message>
    <message>
        <source>&amp;Read from Excel or CSV …</source>
        <translation>&amp;Läs in från Excel eller CSV …</translation>
    </message>
    <message>
        <source>&amp;Save as Excel …</source>
        <translation>&amp;Spara som Excel …</translation>
    </message>
    <message>
        <source>&amp;Empty table to fill in …</source>
        <translation>&amp;Tom tabell att fylla i …</translation>
    </message>
    <message>
        <source>The table could not be made.</source>
        <translation>Tabellen kunde inte skapas.</translation>
    </message>
    <message>
        <source>A text of &quot;%2&quot; is longer than a cell of Excel and was cut.</source>
        <translation>En text i ”%2” är längre än vad en cell i Excel rymmer och kortades.</translation>
    </message>
</context>
<context>
    <name>VerbText</name>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Do not prioritise</source>
        <translation>Prioritera inte</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Bordlägg</translation>
    </message>
    <message>
        <source>Continue another year</source>
        <translation>Fortsätt ett år till</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Submit to the steering group</source>
        <translation>Överlämna till styrgruppen</translation>
    </message>
    <message>
        <source>Return for completion</source>
        <translation>Lämna åter för komplettering</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Utvärdera</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Anta</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Prioritera</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>add %1</source>
        <translation>lägg till %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>ändra %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>ta bort %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>läs in %1</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>ångra: %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>gör om: %1</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <translation>beslut: %1</translation>
    </message>
    <message>
        <source>install agreement</source>
        <translation>lägg in överenskommelsen</translation>
    </message>
    <message>
        <source>log %1</source>
        <translation>skriv in %1</translation>
    </message>
    <message>
        <source>plan several: %1</source>
        <translation>planera flera: %1</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>klarmarkera %1</translation>
    </message>
    <message>
        <source>bring new %1</source>
        <translation>lägg till nytt: %1</translation>
    </message>
    <message>
        <source>renew the act&apos;s rules</source>
        <translation>förnya lagens regler</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>per vecka</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per månad</translation>
    </message>
    <message>
        <source>per term</source>
        <translation>per termin</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>per år</translation>
    </message>
    <message>
        <source>in each yearly round</source>
        <translation>i varje årlig omgång</translation>
    </message>
    <message>
        <source>in each round of %1 years</source>
        <translation>i varje omgång om %1&#xa0;år</translation>
    </message>
    <message>
        <source>in each area</source>
        <translation>i varje område</translation>
    </message>
    <message>
        <source>for each body</source>
        <translation>för varje organ</translation>
    </message>
    <message>
        <source>for each focus area</source>
        <translation>för varje fokusområde</translation>
    </message>
    <message>
        <source>for each unit</source>
        <translation>för varje enhet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a standing item</source>
        <translation>”%1” är en stående punkt</translation>
    </message>
    <message>
        <source>The joint picture is built on the municipality&apos;s own and the police&apos;s own</source>
        <translation>Den gemensamma lägesbilden bygger på kommunens egen och polisens egen</translation>
    </message>
    <message>
        <source>One focus each year is on children and young people</source>
        <translation>En satsning varje år gäller barn och unga</translation>
    </message>
    <message>
        <source>Each focus area has an approved plan with causes, SMART goals and activities with day and responsible</source>
        <translation>Varje fokusområde har en godkänd plan med orsaker, SMARTa mål och aktiviteter med datum och ansvarig</translation>
    </message>
    <message>
        <source>After the work, each plan is followed up and evaluated</source>
        <translation>Efter arbetet följs varje plan upp och utvärderas</translation>
    </message>
    <message>
        <source>The council has worked with the result</source>
        <translation>Rådet har arbetat med resultatet</translation>
    </message>
    <message>
        <source>Every contact person is called</source>
        <translation>Alla kontaktombud kallas</translation>
    </message>
    <message>
        <source>Once by %1</source>
        <translation>En gång senast %1</translation>
    </message>
    <message>
        <source>Each year before %1</source>
        <translation>Varje år före %1</translation>
    </message>
    <message>
        <source>At least %1 %2</source>
        <translation>Minst %1 %2</translation>
    </message>
    <message>
        <source>not in weeks %1–%2</source>
        <translation>inte vecka&#xa0;%1–%2</translation>
    </message>
    <message>
        <source>by day %1 of the next month (own measure)</source>
        <translation>senast den %1 i nästa månad (eget mått)</translation>
    </message>
    <message>
        <source>Continuously, at most %1 days between</source>
        <translation>Fortlöpande, högst %1&#xa0;dagar emellan</translation>
    </message>
    <message>
        <source>Before every decision on measures</source>
        <translation>Före varje beslut om åtgärder</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Vid behov</translation>
    </message>
    <message>
        <source>together: %1</source>
        <translation>tillsammans: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>med %1</translation>
    </message>
    <message>
        <source>confirmed within %1 days</source>
        <translation>bekräftad inom %1&#xa0;dagar</translation>
    </message>
    <message>
        <source>when possible</source>
        <translation>när det är möjligt</translation>
    </message>
    <message>
        <source>(own measure)</source>
        <translation>(eget mått)</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Inte uppfyllt</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Snart dags</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Enligt plan</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Uppfyllt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Vid behov</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommer senare</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>undantaget</translation>
    </message>
    <message>
        <source>outside the validity</source>
        <translation>utanför giltighetstiden</translation>
    </message>
    <message>
        <source>before signing</source>
        <translation>före undertecknandet</translation>
    </message>
    <message>
        <source>for each of the register %1</source>
        <translation>för var och en i registret %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>”%1” är tomt</translation>
    </message>
    <message>
        <source>%1 not among those who took part</source>
        <translation>%1 är inte med</translation>
    </message>
    <message>
        <source>Does not count for %1: %2.</source>
        <translation>Räknas inte för %1: %2.</translation>
    </message>
    <message>
        <source>Counts for %1 once it has been held.</source>
        <translation>Räknas för %1 när det har hållits.</translation>
    </message>
    <message>
        <source>Counts for %1, without %2.</source>
        <translation>Räknas för %1, utan %2.</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <translation>Räknas för %1.</translation>
    </message>
    <message>
        <source>in each area (%1)</source>
        <translation>i varje område (%1)</translation>
    </message>
    <message>
        <source>in each of the grades %1</source>
        <translation>i var och en av årskurserna %1</translation>
    </message>
    <message>
        <source>Somebody is named for: %1</source>
        <translation>Utsedda finns för: %1</translation>
    </message>
    <message>
        <source>Somebody is named inside and outside the municipality for: %1</source>
        <translation>Utsedda finns inom och utanför kommunen för: %1</translation>
    </message>
    <message>
        <source>Each group has the function that is asked for</source>
        <translation>Varje grupp har den funktion som krävs</translation>
    </message>
    <message>
        <source>There is at all times: %1</source>
        <translation>Det finns alltid: %1</translation>
    </message>
    <message>
        <source>There is a document in force at all times</source>
        <translation>Det finns alltid ett gällande dokument</translation>
    </message>
    <message>
        <source>%1: at most %2 days between</source>
        <translation>%1: högst %2&#xa0;dagar emellan</translation>
    </message>
    <message>
        <source>As needed; own measure: at most %1 days between</source>
        <translation>Vid behov; eget mått: högst %1&#xa0;dagar emellan</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>Counts for %1 only from %2, when the month begins.</source>
        <translation>Räknas för %1 först från %2, när månaden börjar.</translation>
    </message>
    <message>
        <source>Counts for %1, but is about an unfinished month: its last day is %2.</source>
        <translation>Räknas för %1, men gäller en månad som inte är slut: sista dagen är %2.</translation>
    </message>
    <message>
        <source>Cooperation agreement, not signed yet</source>
        <translation>Samverkansöverenskommelse, inte undertecknad än</translation>
    </message>
</context>
<context>
    <name>bar-acts</name>
    <message>
        <source>Choose a planned meeting whose day has come.</source>
        <translation>Välj ett planerat möte vars dag har kommit.</translation>
    </message>
    <message>
        <source>Choose a meeting that was held on an earlier day, of a type that is not logged for today yet.</source>
        <translation>Välj ett möte som hölls en tidigare dag, av en typ som inte är inskriven för i dag.</translation>
    </message>
    <message>
        <source>Choose a planned meeting.</source>
        <translation>Välj ett planerat möte.</translation>
    </message>
    <message>
        <source>Choose a meeting that was held, of a type that has notes.</source>
        <translation>Välj ett möte som har hållits, av en typ som har anteckningar.</translation>
    </message>
    <message>
        <source>Choose a meeting of the steering group whose day has come.</source>
        <translation>Välj ett möte i styrgruppen vars dag har kommit.</translation>
    </message>
    <message>
        <source>No event of the cycle is assessed and open.</source>
        <translation>Ingen händelse i omgången är bedömd och öppen.</translation>
    </message>
    <message>
        <source>No event has come in since the cycle.</source>
        <translation>Ingen händelse har kommit in sedan omgången.</translation>
    </message>
    <message>
        <source>Choose a focus area whose plan has the state: %1.</source>
        <translation>Välj ett fokusområde vars plan har läget: %1.</translation>
    </message>
    <message>
        <source>Choose a focus area that has the state: %1.</source>
        <translation>Välj ett fokusområde som har läget: %1.</translation>
    </message>
    <message>
        <source>No event of the cycle is to be assessed; new ones are from the day after it.</source>
        <translation>Ingen händelse i omgången är att bedöma; nya bedöms från dagen efter den.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nyårsdagen</translation>
    </message>
    <message>
        <source>Twelfth Night</source>
        <translation>Trettondagsafton</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trettondedag jul</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skärtorsdagen</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Långfredagen</translation>
    </message>
    <message>
        <source>Easter Eve</source>
        <translation>Påskafton</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annandag påsk</translation>
    </message>
    <message>
        <source>Walpurgis Night</source>
        <translation>Valborgsmässoafton</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Whitsun Eve</source>
        <translation>Pingstafton</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pingstdagen</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Sveriges nationaldag</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Midsommarafton</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Midsommardagen</translation>
    </message>
    <message>
        <source>All Saints&apos; Eve</source>
        <translation>Allhelgonaafton</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Alla helgons dag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juldagen</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Annandag jul</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nyårsafton</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>adds a record</source>
        <translation>lägger till en post</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>ett JSON-dokument på standardutdata</translation>
    </message>
    <message>
        <source>stands in for the clock</source>
        <translation>används i stället för klockan</translation>
    </message>
    <message>
        <source>language of messages and labels</source>
        <translation>språk för meddelanden och etiketter</translation>
    </message>
    <message>
        <source>who acts, as the history keeps it</source>
        <translation>vem som utför åtgärden, så som det sparas i ändringshistoriken</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>den här texten</translation>
    </message>
    <message>
        <source>what to do when free text holds an identity number</source>
        <translation>vad som ska göras när fritext innehåller ett personnummer</translation>
    </message>
    <message>
        <source>why it is kept</source>
        <translation>varför det behålls</translation>
    </message>
    <message>
        <source>vaksam [FILE.vaksam]   opens the window</source>
        <translation>vaksam [FILE.vaksam]   öppnar fönstret</translation>
    </message>
    <message>
        <source>More about one: vaksam VERB --help. Exit codes: 0 done, 1 done with findings, 2 bad input, 3 file trouble, 4 refused.</source>
        <translation>Mer om ett kommando: vaksam VERB --help. Slutkoder: 0 klart, 1 klart med anmärkningar, 2 felaktig indata, 3 filproblem, 4 nekat.</translation>
    </message>
    <message>
        <source>takes a step in the workflow</source>
        <translation>tar ett steg i arbetsflödet</translation>
    </message>
    <message>
        <source>the day of the decision (today)</source>
        <translation>dagen för beslutet (i dag)</translation>
    </message>
    <message>
        <source>the meeting that decided</source>
        <translation>mötet som fattade beslutet</translation>
    </message>
    <message>
        <source>the item of the minutes</source>
        <translation>paragrafen i protokollet</translation>
    </message>
    <message>
        <source>the case number</source>
        <translation>diarienumret</translation>
    </message>
    <message>
        <source>the rank of the first; the next ones follow</source>
        <translation>prioriteten för den första; de övriga följer efter</translation>
    </message>
    <message>
        <source>the year for which it continues</source>
        <translation>året som det fortsätter</translation>
    </message>
    <message>
        <source>why, and what is asked for</source>
        <translation>varför, och vad som efterfrågas</translation>
    </message>
    <message>
        <source>it was approved against the gates: why</source>
        <translation>godkänt trots att kraven inte är uppfyllda: varför</translation>
    </message>
    <message>
        <source>makes a file of fictitious years</source>
        <translation>skapar en fil med påhittade år</translation>
    </message>
    <message>
        <source>another number gives another example (1)</source>
        <translation>ett annat tal ger ett annat exempel (1)</translation>
    </message>
    <message>
        <source>how many incidents</source>
        <translation>hur många händelser</translation>
    </message>
    <message>
        <source>the file to write; its ending says how</source>
        <translation>filen som ska skrivas; filändelsen avgör formatet</translation>
    </message>
    <message>
        <source>tells what has been changed</source>
        <translation>berättar vad som har ändrats</translation>
    </message>
    <message>
        <source>of this record only</source>
        <translation>bara för den här posten</translation>
    </message>
    <message>
        <source>reads a table into records</source>
        <translation>läser in en tabell som poster</translation>
    </message>
    <message>
        <source>which column is which field</source>
        <translation>vilken kolumn som hör till vilket fält</translation>
    </message>
    <message>
        <source>tells what would happen and writes nothing</source>
        <translation>berättar vad som skulle hända men skriver ingenting</translation>
    </message>
    <message>
        <source>lists the kinds of records and their fields</source>
        <translation>listar typerna av poster och deras fält</translation>
    </message>
    <message>
        <source>lists records</source>
        <translation>listar poster</translation>
    </message>
    <message>
        <source>only records with this value; several mean and</source>
        <translation>bara poster med det här värdet; anges flera måste alla stämma</translation>
    </message>
    <message>
        <source>first day, included</source>
        <translation>första dagen, inräknad</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>sista dagen, inräknad</translation>
    </message>
    <message>
        <source>words that all occur</source>
        <translation>ord som alla måste förekomma</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>som tabell för kalkylprogram</translation>
    </message>
    <message>
        <source>makes a new file</source>
        <translation>skapar en ny fil</translation>
    </message>
    <message>
        <source>another agreement than the one that ships</source>
        <translation>en annan överenskommelse än den som följer med</translation>
    </message>
    <message>
        <source>removes a record</source>
        <translation>tar bort en post</translation>
    </message>
    <message>
        <source>what is a part of it goes too</source>
        <translation>det som hör till posten tas också bort</translation>
    </message>
    <message>
        <source>the year that it speaks of</source>
        <translation>året som rapporten gäller</translation>
    </message>
    <message>
        <source>the record that it speaks of</source>
        <translation>posten som rapporten gäller</translation>
    </message>
    <message>
        <source>without confidential fields and small cells</source>
        <translation>utan fält som kan innehålla känsliga uppgifter och utan antal på 1–4</translation>
    </message>
    <message>
        <source>lists the reports</source>
        <translation>listar rapporterna</translation>
    </message>
    <message>
        <source>changes a record</source>
        <translation>ändrar en post</translation>
    </message>
    <message>
        <source>takes an act back</source>
        <translation>ångrar en åtgärd</translation>
    </message>
    <message>
        <source>takes the newest undo back</source>
        <translation>gör om den senast ångrade åtgärden</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öppnar fönstret</translation>
    </message>
    <message>
        <source>columns that an import does not fill: %1</source>
        <translation>kolumner som en import inte fyller: %1</translation>
    </message>
    <message>
        <source>tells what is kept, due and missed</source>
        <translation>visar vad som är uppfyllt, snart dags och inte uppfyllt</translation>
    </message>
    <message>
        <source>the day that it speaks of (today)</source>
        <translation>dagen som det gäller (i dag)</translation>
    </message>
    <message>
        <source>writes records into a file (.csv .xlsx .json, meetings .ics)</source>
        <translation>skriver poster till en fil (.csv .xlsx .json, möten .ics)</translation>
    </message>
    <message>
        <source>an empty table with lists to choose from, to fill in and import (.xlsx)</source>
        <translation>en tom tabell med listor att välja ur, att fylla i och läsa in (.xlsx)</translation>
    </message>
    <message>
        <source>copies the file as it stands</source>
        <translation>kopierar filen som den är</translation>
    </message>
    <message>
        <source>makes a file of a backup</source>
        <translation>gör en fil av en säkerhetskopia</translation>
    </message>
    <message>
        <source>light, dark or high contrast, whatever the desktop says</source>
        <translation>ljust, mörkt eller hög kontrast, vad skrivbordet än säger</translation>
    </message>
    <message>
        <source>read %1, added %2, updated %3, unchanged %4, rejected %5</source>
        <translation>lästa %1, nya %2, ändrade %3, oförändrade %4, avvisade %5</translation>
    </message>
    <message>
        <source>the newest N entries only</source>
        <translation>bara de N senaste ändringarna</translation>
    </message>
    <message>
        <source>the sheet of a workbook; else the first whose columns fit</source>
        <translation>bladet i en Excelfil; annars det första vars kolumner passar</translation>
    </message>
    <message>
        <source>how letters are written (utf-8, windows-1252, mac-roman, cp850, utf-16le, utf-16be); else found out</source>
        <translation>hur bokstäverna är skrivna (utf-8, windows-1252, mac-roman, cp850, utf-16le, utf-16be); annars tar programmet reda på det</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>läst som %1</translation>
    </message>
    <message>
        <source>read from the sheet &quot;%1&quot;</source>
        <translation>läst från bladet ”%1”</translation>
    </message>
    <message>
        <source>sheets that were not read: %1</source>
        <translation>blad som inte lästes: %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>per 1 000</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>väntat</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>hela kommunen</translation>
    </message>
    <message>
        <source>tells the figures of a year and what has changed for certain</source>
        <translation>visar siffrorna för ett år och vad som säkert har förändrats</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>året</translation>
    </message>
    <message>
        <source>the year it is compared with (the one before)</source>
        <translation>året som det jämförs med (året innan)</translation>
    </message>
    <message>
        <source>what is counted: incident, reports or crimes (incident)</source>
        <translation>vad som räknas: incident (händelser), reports (anmälningar) eller crimes (brott); annars incident</translation>
    </message>
    <message>
        <source>only this area, by its name or id</source>
        <translation>bara det här området, med namn eller id</translation>
    </message>
    <message>
        <source>for everybody: small counts are left out</source>
        <translation>för alla: små tal utelämnas</translation>
    </message>
    <message>
        <source>what lies before this day is never held against it (the day of signing)</source>
        <translation>det som ligger före den dagen räknas aldrig som brist (dagen för undertecknandet)</translation>
    </message>
    <message>
        <source>who decides: cooperation, steering, board, council or committee</source>
        <translation>vem som beslutar: cooperation, steering, board, council eller committee</translation>
    </message>
    <message>
        <source>writes a report (.pdf .html .odt)</source>
        <translation>skriver en rapport (.pdf .html .odt)</translation>
    </message>
    <message>
        <source>Goals that are counted, over twelve months:</source>
        <translation>Mål som räknas, över tolv månader:</translation>
    </message>
    <message>
        <source>%1: %2 (baseline %3, target %4). %5</source>
        <translation>%1: %2 (utgångsläge %3, mål %4). %5</translation>
    </message>
    <message>
        <source>Before and after measures:</source>
        <translation>Före och efter åtgärder:</translation>
    </message>
    <message>
        <source>ratio of ratios %1 (%2–%3), weighted displacement difference %4 (standard error %5)</source>
        <translation>kvot av kvoter %1 (%2–%3), vägd skillnad med omflyttning (WDD) %4 (medelfel %5)</translation>
    </message>
    <message>
        <source>The report %1 speaks of no year: --year was left aside.</source>
        <translation>Rapporten %1 gäller inget år: --year lämnades åt sidan.</translation>
    </message>
    <message>
        <source>The report %1 speaks of no period: --from and --to were left aside.</source>
        <translation>Rapporten %1 gäller ingen period: --from och --to lämnades åt sidan.</translation>
    </message>
    <message>
        <source>The days that were given say what the report speaks of: --year was left aside.</source>
        <translation>De angivna dagarna säger vad rapporten gäller: --year lämnades åt sidan.</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Laughing gas: the supervision is Folkhälsomyndigheten&apos;s. Tell them what is of weight (act 2025:621, § 19).</source>
        <translation>Lustgas: tillsynen är Folkhälsomyndighetens. Meddela dem det som är av vikt (lag 2025:621, §&#xa0;19).</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>%1 (preliminary) until %2</source>
        <translation>%1 (preliminärt) till %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 gäller</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>A function, such as the security chief</source>
        <translation>En funktion, till exempel säkerhetschefen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Medverkande</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>Deviation and reason</source>
        <translation>Avvikelse och skäl</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Direct cause</source>
        <translation>Direkt orsak</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Brottsutsatt</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Gärningsperson</translation>
    </message>
    <message>
        <source>Object or place</source>
        <translation>Objekt eller plats</translation>
    </message>
    <message>
        <source>Chain of events</source>
        <translation>Händelsekedja</translation>
    </message>
    <message>
        <source>Child impact assessment</source>
        <translation>Barnkonsekvensanalys</translation>
    </message>
    <message>
        <source>Child impact assessments</source>
        <translation>Barnkonsekvensanalyser</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Handlingsplaner</translation>
    </message>
    <message>
        <source>Are children concerned?</source>
        <translation>Berörs barn?</translation>
    </message>
    <message>
        <source>If not: why</source>
        <translation>Om inte: varför</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>Vilka grupper</translation>
    </message>
    <message>
        <source>Which rights</source>
        <translation>Vilka rättigheter</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Vad vi vet</translation>
    </message>
    <message>
        <source>How children have been heard</source>
        <translation>Hur barn har fått säga sitt</translation>
    </message>
    <message>
        <source>Options and consequences</source>
        <translation>Alternativ och konsekvenser</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Avvägning</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Feedback to children and follow-up</source>
        <translation>Återkoppling till barn och uppföljning</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullständig</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Approved despite</source>
        <translation>Godkänd trots</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cooperation group</source>
        <translation>Samverkansgrupp</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Styrgrupp</translation>
    </message>
    <message>
        <source>Municipal board</source>
        <translation>Kommunstyrelsen</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Problem and reason</source>
        <translation>Problem och skäl</translation>
    </message>
    <message>
        <source>From the picture of the situation</source>
        <translation>Från lägesbilden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decided for</source>
        <translation>Beslutat för</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Proposal in draft</source>
        <translation>Förslag i utkast</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Prioriterat</translation>
    </message>
    <message>
        <source>Not prioritised</source>
        <translation>Inte prioriterat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsvärde</translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation>Datum för utgångsvärdet</translation>
    </message>
    <message>
        <source>Source of the baseline</source>
        <translation>Källa till utgångsvärdet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Delimited to</source>
        <translation>Avgränsat till</translation>
    </message>
    <message>
        <source>Realistic because</source>
        <translation>Realistiskt eftersom</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mätvärde</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mätvärden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Left empty, it becomes the focus area&apos;s title</source>
        <translation>Om du lämnar fältet tomt används fokusområdets titel</translation>
    </message>
    <message>
        <source>Follow-up: was it done</source>
        <translation>Uppföljning: blev det gjort</translation>
    </message>
    <message>
        <source>Follow-up: how did it go</source>
        <translation>Uppföljning: hur gick det</translation>
    </message>
    <message>
        <source>Follow-up: did the problem change</source>
        <translation>Uppföljning: förändrades problemet</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Version in force</source>
        <translation>Gällande version</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Submitted to the steering group</source>
        <translation>Överlämnad till styrgruppen</translation>
    </message>
    <message>
        <source>Returned for completion</source>
        <translation>Åter för komplettering</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Utvärderad</translation>
    </message>
    <message>
        <source>Approved version</source>
        <translation>Godkänd version</translation>
    </message>
    <message>
        <source>Approved versions</source>
        <translation>Godkända versioner</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>The police&apos;s categories</source>
        <translation>Polisens kategorier</translation>
    </message>
    <message>
        <source>Driven by police activity</source>
        <translation>Antalet påverkas av polisens egna insatser</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Inträffade</translation>
    </message>
    <message>
        <source>Occurred at the latest</source>
        <translation>Inträffade senast</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporterad</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>Rapporterande enhet</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighetsgrad</translation>
    </message>
    <message>
        <source>Children or young people concerned</source>
        <translation>Barn eller unga berörs</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Write about places and groups, not persons</source>
        <translation>Skriv om platser och grupper, inte om personer</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Vidarebefordrad till</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Återkoppling lämnad</translation>
    </message>
    <message>
        <source>Key at the source</source>
        <translation>Id i källsystemet</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medelhög</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bedömd</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>A short word without blanks that names it in files</source>
        <translation>Ett kort ord utan mellanslag som identifierar den i filer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Checkpoint result</source>
        <translation>Resultat för kontrollpunkt</translation>
    </message>
    <message>
        <source>Checkpoint results</source>
        <translation>Resultat för kontrollpunkter</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Tillsynsbesök</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Inte kontrollerad</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Tillsynsbesök</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Tillsynsobjekt</translation>
    </message>
    <message>
        <source>Kind of inspection</source>
        <translation>Typ av tillsyn</translation>
    </message>
    <message>
        <source>Ground for police presence</source>
        <translation>Grund för polisens närvaro</translation>
    </message>
    <message>
        <source>Only when the police took part</source>
        <translation>Bara när polisen deltog</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Uppföljning senast</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Uppföljd</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Yttre</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Inre</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>Samordnad</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Förebyggande</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tobak</translation>
    </message>
    <message>
        <source>Folk beer</source>
        <translation>Folköl</translation>
    </message>
    <message>
        <source>Nicotine products</source>
        <translation>Nikotinprodukter</translation>
    </message>
    <message>
        <source>E-cigarettes</source>
        <translation>E-cigaretter</translation>
    </message>
    <message>
        <source>Own supervision</source>
        <translation>Egen tillsyn</translation>
    </message>
    <message>
        <source>Requested help</source>
        <translation>Begärd hjälp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Inga anmärkningar</translation>
    </message>
    <message>
        <source>Serious shortcomings</source>
        <translation>Allvarliga brister</translation>
    </message>
    <message>
        <source>Premises (all)</source>
        <translation>Tillsynsobjekt</translation>
    </message>
    <message>
        <source>Kind of premises</source>
        <translation>Typ av tillsynsobjekt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Out of business since</source>
        <translation>Verksamheten upphörde</translation>
    </message>
    <message>
        <source>Place that serves</source>
        <translation>Serveringsställe</translation>
    </message>
    <message>
        <source>Place that sells</source>
        <translation>Försäljningsställe</translation>
    </message>
    <message>
        <source>Test purchase</source>
        <translation>Kontrollköp</translation>
    </message>
    <message>
        <source>Test purchases</source>
        <translation>Kontrollköp</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Trader informed</source>
        <translation>Näringsidkaren informerad</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Såld</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Left empty, it becomes the type&apos;s label</source>
        <translation>Om du lämnar fältet tomt används mötestypens etikett</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>Varför mötet ställdes in</translation>
    </message>
    <message>
        <source>Roles present</source>
        <translation>Närvarande funktioner</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hölls</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Dagordningspunkt</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Dagordningspunkter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Åtgärdspunkt</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Åtgärdspunkter</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Struken</translation>
    </message>
    <message>
        <source>Meeting type</source>
        <translation>Mötestyp</translation>
    </message>
    <message>
        <source>Meeting types</source>
        <translation>Mötestyper</translation>
    </message>
    <message>
        <source>Roles that should be present</source>
        <translation>Funktioner som ska vara med</translation>
    </message>
    <message>
        <source>Standing agenda items</source>
        <translation>Stående punkter</translation>
    </message>
    <message>
        <source>Text allowed</source>
        <translation>Text tillåten</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Ingen text</translation>
    </message>
    <message>
        <source>Group member</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>Ledamöter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Typ av organisation</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polis</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Housing company</source>
        <translation>Bostadsbolag</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förening</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Details confirmed</source>
        <translation>Uppgifter bekräftade</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Monitoring note</source>
        <translation>Omvärldsnotering</translation>
    </message>
    <message>
        <source>Monitoring notes</source>
        <translation>Omvärldsnoteringar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Uppföljt</translation>
    </message>
    <message>
        <source>To be held</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Barn och unga</translation>
    </message>
    <message>
        <source>The special focus that the council has each year</source>
        <translation>Rådets särskilda satsning, som ska finnas varje år</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Senaste besök</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Round of inspections</source>
        <translation>Tillsynsrunda</translation>
    </message>
    <message>
        <source>Rounds of inspections</source>
        <translation>Tillsynsrundor</translation>
    </message>
    <message>
        <source>Premises, in the order of the visits</source>
        <translation>Tillsynsobjekt, i besökens ordning</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Förhöjd</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Undertecknad</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>Left empty: from the day of signing. What lies before is never missed.</source>
        <translation>Tomt: från undertecknandet. Det som ligger före blir aldrig ”inte uppfyllt”.</translation>
    </message>
    <message>
        <source>Summer weeks from</source>
        <translation>Sommarveckor från</translation>
    </message>
    <message>
        <source>ISO week; weekly duties rest from this week to the next one</source>
        <translation>ISO-vecka; veckovisa åtaganden vilar från denna vecka till och med nästa fält</translation>
    </message>
    <message>
        <source>Summer weeks to</source>
        <translation>Sommarveckor till</translation>
    </message>
    <message>
        <source>School breaks are exempt</source>
        <translation>Skollov är undantagna</translation>
    </message>
    <message>
        <source>Due soon: days left of a week</source>
        <translation>Snart dags: dagar kvar av veckan</translation>
    </message>
    <message>
        <source>Due soon: days left of a month</source>
        <translation>Snart dags: dagar kvar av månaden</translation>
    </message>
    <message>
        <source>Due soon: days left of a term</source>
        <translation>Snart dags: dagar kvar av terminen</translation>
    </message>
    <message>
        <source>Due soon: days left of a year</source>
        <translation>Snart dags: dagar kvar av året</translation>
    </message>
    <message>
        <source>Due soon: days left to a day</source>
        <translation>Snart dags: dagar kvar till en bestämd dag</translation>
    </message>
    <message>
        <source>Offered reasons for weeks</source>
        <translation>Föreslagna skäl för veckor</translation>
    </message>
    <message>
        <source>As 52 julhelg: the ISO week and what is offered as an excuse with one click</source>
        <translation>Till exempel 52 julhelg: ISO-vecka och det skäl som föreslås med ett klick</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Åtagande</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Åtaganden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>As A7</source>
        <translation>Till exempel A7</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Functions and bodies</source>
        <translation>Funktioner och organ</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Förslag till ändring</translation>
    </message>
    <message>
        <source>For the next agreement</source>
        <translation>Inför nästa överenskommelse</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Skäl till avvikelse</translation>
    </message>
    <message>
        <source>Excuses</source>
        <translation>Skäl till avvikelser</translation>
    </message>
    <message>
        <source>Its number, as A7</source>
        <translation>Åtagandets nummer, till exempel A7</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>As w 52 2026, 2026-10, HT 2026 or 2026</source>
        <translation>Till exempel v.&#xa0;52 2026, 2026-10, HT 2026 eller 2026</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>The area; left empty where the commitment has none</source>
        <translation>Området; tomt när åtagandet inte gäller ett område</translation>
    </message>
    <message>
        <source>Could not be held, because …</source>
        <translation>Kunde inte hållas, därför att …</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Angiven den</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Typ av regel</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>In each</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Meetings of type</source>
        <translation>Möten av typ</translation>
    </message>
    <message>
        <source>Held meetings of these types fulfil it</source>
        <translation>Hållna möten av dessa typer uppfyller regeln</translation>
    </message>
    <message>
        <source>Other registers that fulfil it</source>
        <translation>Andra register som uppfyller den</translation>
    </message>
    <message>
        <source>As mailing or inspection scope=alcohol</source>
        <translation>Till exempel mailing eller inspection scope=alcohol</translation>
    </message>
    <message>
        <source>Functions that take part</source>
        <translation>Funktioner som medverkar</translation>
    </message>
    <message>
        <source>Counts only when all of them took part</source>
        <translation>Räknas bara när alla medverkade</translation>
    </message>
    <message>
        <source>When possible</source>
        <translation>När det är möjligt</translation>
    </message>
    <message>
        <source>Own measure</source>
        <translation>Eget mått</translation>
    </message>
    <message>
        <source>The number is ours, not the agreement&apos;s: it is never missed</source>
        <translation>Talet är vårt eget, inte överenskommelsens: det blir aldrig ”inte uppfyllt”</translation>
    </message>
    <message>
        <source>Not in the summer weeks</source>
        <translation>Inte under sommarveckorna</translation>
    </message>
    <message>
        <source>At most days between</source>
        <translation>Högst antal dagar emellan</translation>
    </message>
    <message>
        <source>Due on day of the next month</source>
        <translation>Senast dag i nästa månad</translation>
    </message>
    <message>
        <source>An own measure</source>
        <translation>Ett eget mått</translation>
    </message>
    <message>
        <source>Years in a round</source>
        <translation>År i en omgång</translation>
    </message>
    <message>
        <source>Each of these</source>
        <translation>Vart och ett av</translation>
    </message>
    <message>
        <source>When no register has them: grades, or bodies as steering=lpo-chief</source>
        <translation>När inget register har dem: årskurser, eller organ som steering=lpo-chief</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Senast den</translation>
    </message>
    <message>
        <source>Days each year</source>
        <translation>Dagar varje år</translation>
    </message>
    <message>
        <source>As Valborg=04-30 or Jullov=end-of-autumn-term</source>
        <translation>Till exempel Valborg=04-30 eller Jullov=end-of-autumn-term</translation>
    </message>
    <message>
        <source>Remind from</source>
        <translation>Påminn från</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>As decision verb=approve</source>
        <translation>Till exempel decision verb=approve</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Item or purpose</source>
        <translation>Punkt eller syfte</translation>
    </message>
    <message>
        <source>Confirmed within days</source>
        <translation>Bekräftat inom dagar</translation>
    </message>
    <message>
        <source>Own target: days between</source>
        <translation>Eget mått: dagar emellan</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Visa utvecklingen</translation>
    </message>
    <message>
        <source>At least so many in each period</source>
        <translation>Minst så många per period</translation>
    </message>
    <message>
        <source>Once by a day</source>
        <translation>En gång senast en viss dag</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>Fortlöpande</translation>
    </message>
    <message>
        <source>Before something else</source>
        <translation>Före något annat</translation>
    </message>
    <message>
        <source>Must hold at all times</source>
        <translation>Ska alltid gälla</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Vid behov</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Round of several years</source>
        <translation>Omgång om flera år</translation>
    </message>
    <message>
        <source>Each area</source>
        <translation>Varje område</translation>
    </message>
    <message>
        <source>Each body</source>
        <translation>Varje organ</translation>
    </message>
    <message>
        <source>Each focus area</source>
        <translation>Varje fokusområde</translation>
    </message>
    <message>
        <source>Each grade</source>
        <translation>Varje årskurs</translation>
    </message>
    <message>
        <source>Each unit</source>
        <translation>Varje enhet</translation>
    </message>
    <message>
        <source>Each occasion</source>
        <translation>Varje tillfälle</translation>
    </message>
    <message>
        <source>The functions are named</source>
        <translation>Funktionerna är utsedda</translation>
    </message>
    <message>
        <source>The body has its function</source>
        <translation>Gruppen har den funktion som krävs</translation>
    </message>
    <message>
        <source>A standing item on the agenda</source>
        <translation>En stående punkt på dagordningen</translation>
    </message>
    <message>
        <source>Built on both pictures</source>
        <translation>Bygger på båda lägesbilderna</translation>
    </message>
    <message>
        <source>A focus on children and young people</source>
        <translation>En satsning på barn och unga</translation>
    </message>
    <message>
        <source>The action plan is whole</source>
        <translation>Handlingsplanen är fullständig</translation>
    </message>
    <message>
        <source>The action plan is followed up and evaluated</source>
        <translation>Handlingsplanen är uppföljd och utvärderad</translation>
    </message>
    <message>
        <source>Treated in the council</source>
        <translation>Behandlat i rådet</translation>
    </message>
    <message>
        <source>Something in force</source>
        <translation>Något som gäller</translation>
    </message>
    <message>
        <source>All contact persons called</source>
        <translation>Alla kontaktombud kallade</translation>
    </message>
    <message>
        <source>Term or break</source>
        <translation>Termin eller lov</translation>
    </message>
    <message>
        <source>Terms and breaks</source>
        <translation>Terminer och lov</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Only plausible</source>
        <translation>Preliminär</translation>
    </message>
    <message>
        <source>The municipality has not said its own days yet</source>
        <translation>Kommunen har inte angett sina egna dagar än</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Police figure</source>
        <translation>Månadssiffra från polisen</translation>
    </message>
    <message>
        <source>Police figures</source>
        <translation>Månadssiffror från polisen</translation>
    </message>
    <message>
        <source>The month that the figures concern, as 2026-10</source>
        <translation>Månaden som siffrorna gäller, till exempel 2026-10</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Anmälningar</translation>
    </message>
    <message>
        <source>Crimes</source>
        <translation>Brott</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminär</translation>
    </message>
    <message>
        <source>Situation picture</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Situation pictures</source>
        <translation>Lägesbilder</translation>
    </message>
    <message>
        <source>Whose picture</source>
        <translation>Vems lägesbild</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Presenterad den</translation>
    </message>
    <message>
        <source>Presented at</source>
        <translation>Presenterad vid</translation>
    </message>
    <message>
        <source>Built on the municipality&apos;s picture</source>
        <translation>Bygger på kommunens lägesbild</translation>
    </message>
    <message>
        <source>Built on the police&apos;s picture</source>
        <translation>Bygger på polisens lägesbild</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Mapping of crime</source>
        <translation>Kartläggning av brottsligheten</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Proposed measures</source>
        <translation>Föreslagna åtgärder</translation>
    </message>
    <message>
        <source>Sources and limits</source>
        <translation>Källor och begränsningar</translation>
    </message>
    <message>
        <source>The municipality&apos;s own</source>
        <translation>Kommunens egen</translation>
    </message>
    <message>
        <source>The police&apos;s own</source>
        <translation>Polisens egen</translation>
    </message>
    <message>
        <source>Joint picture</source>
        <translation>Gemensam lägesbild</translation>
    </message>
    <message>
        <source>Communication plan</source>
        <translation>Kommunikationsplan</translation>
    </message>
    <message>
        <source>Communication plans</source>
        <translation>Kommunikationsplaner</translation>
    </message>
    <message>
        <source>Special plan</source>
        <translation>Särskild plan</translation>
    </message>
    <message>
        <source>Left empty: until further notice</source>
        <translation>Tomt: tills vidare</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Budskap</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>How citizens get feedback</source>
        <translation>Hur invånarna får återkoppling</translation>
    </message>
    <message>
        <source>Contact person of a watch area</source>
        <translation>Kontaktombud</translation>
    </message>
    <message>
        <source>Contact persons of watch areas</source>
        <translation>Kontaktombud</translation>
    </message>
    <message>
        <source>A private person: name and contact only, removed when the assignment ends; nobody with protected identity</source>
        <translation>En privatperson: bara namn och kontaktuppgifter, tas bort när uppdraget upphör; ingen med skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Neighbourhood watch area</source>
        <translation>Grannsamverkansområde</translation>
    </message>
    <message>
        <source>Citizen dialogue</source>
        <translation>Medborgardialog</translation>
    </message>
    <message>
        <source>Citizen dialogues</source>
        <translation>Medborgardialoger</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Vad den handlade om</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <translation>Antal deltagare</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Vad som kom fram</translation>
    </message>
    <message>
        <source>Feedback to those who came</source>
        <translation>Återkoppling till dem som kom</translation>
    </message>
    <message>
        <source>Entry of the diary</source>
        <translation>Dagboksanteckning</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>Särskild händelse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Meddelat av</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Meddelat till</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Rakel</source>
        <translation>Rakel</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa översyn</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Var det förvaras</translation>
    </message>
    <message>
        <source>ANDT-S policy and action plan</source>
        <translation>ANDT-S-policy och handlingsplan</translation>
    </message>
    <message>
        <source>Contract on joint service (samtjänst)</source>
        <translation>Avtal om samtjänst</translation>
    </message>
    <message>
        <source>Described focus on children and young people</source>
        <translation>Beskriven satsning på barn och unga</translation>
    </message>
    <message>
        <source>Plan of measures (2023:196)</source>
        <translation>Åtgärdsplan (2023:196)</translation>
    </message>
    <message>
        <source>Coordinating function (2023:196)</source>
        <translation>Samordningsfunktion (2023:196)</translation>
    </message>
    <message>
        <source>Other contract</source>
        <translation>Annat avtal</translation>
    </message>
    <message>
        <source>Other policy</source>
        <translation>Annat styrdokument</translation>
    </message>
    <message>
        <source>Contact for leavers</source>
        <translation>Kontakt för avhoppare</translation>
    </message>
    <message>
        <source>Contacts for leavers</source>
        <translation>Kontakter för avhoppare</translation>
    </message>
    <message>
        <source>Name or function</source>
        <translation>Namn eller funktion</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Report to the elected</source>
        <translation>Rapport till de förtroendevalda</translation>
    </message>
    <message>
        <source>Reports to the elected</source>
        <translation>Rapporter till de förtroendevalda</translation>
    </message>
    <message>
        <source>Municipal council</source>
        <translation>Kommunfullmäktige</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kallelse</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Kallelser</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktombud</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personligen</translation>
    </message>
    <message>
        <source>Joint mailing</source>
        <translation>Gemensamt utskick</translation>
    </message>
    <message>
        <source>Joint mailings</source>
        <translation>Gemensamma utskick</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Planned jointly</source>
        <translation>Planerat gemensamt</translation>
    </message>
    <message>
        <source>Walpurgis Night</source>
        <translation>Valborg</translation>
    </message>
    <message>
        <source>Summer break</source>
        <translation>Sommarlov</translation>
    </message>
    <message>
        <source>Christmas break</source>
        <translation>Jullov</translation>
    </message>
    <message>
        <source>Shows that these are kept</source>
        <translation>Visar att dessa hålls</translation>
    </message>
    <message>
        <source>Numbers of commitments, as A15; left empty: monitoring of the world around</source>
        <translation>Åtagandenas nummer, till exempel A15; tomt: omvärldsbevakning</translation>
    </message>
    <message>
        <source>Safety day</source>
        <translation>Trygghetsdag</translation>
    </message>
    <message>
        <source>Safety days</source>
        <translation>Trygghetsdagar</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Årskurs</translation>
    </message>
    <message>
        <source>School or place</source>
        <translation>Skola eller plats</translation>
    </message>
    <message>
        <source>Number of pupils</source>
        <translation>Antal elever</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>Årskurs 5</translation>
    </message>
    <message>
        <source>Grade 7</source>
        <translation>Årskurs 7</translation>
    </message>
    <message>
        <source>Another grade</source>
        <translation>Annan årskurs</translation>
    </message>
    <message>
        <source>Special events</source>
        <translation>Särskilda händelser</translation>
    </message>
    <message>
        <source>No information that is security classified</source>
        <translation>Inga säkerhetsskyddsklassificerade uppgifter</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Closing report</source>
        <translation>Slutrapport</translation>
    </message>
    <message>
        <source>What happened, what was done, what to do better</source>
        <translation>Vad som hände, vad som gjordes, vad som kan göras bättre</translation>
    </message>
    <message>
        <source>Use of SSPF</source>
        <translation>SSPF-tillfälle</translation>
    </message>
    <message>
        <source>Uses of SSPF</source>
        <translation>SSPF-tillfällen</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Antal gånger</translation>
    </message>
    <message>
        <source>Only that it was used is counted; nothing about a person is ever stored</source>
        <translation>Bara att det har använts räknas; inget om någon person lagras</translation>
    </message>
    <message>
        <source>Safety survey</source>
        <translation>Trygghetsmätning</translation>
    </message>
    <message>
        <source>Safety surveys</source>
        <translation>Trygghetsmätningar</translation>
    </message>
    <message>
        <source>Survey made on</source>
        <translation>Mätningen gjordes</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Genomförd av</translation>
    </message>
    <message>
        <source>Cost of the areas (SEK)</source>
        <translation>Kostnad för kommunens områden (kr)</translation>
    </message>
    <message>
        <source>The municipality&apos;s share (%)</source>
        <translation>Kommunens andel (%)</translation>
    </message>
    <message>
        <source>The agreement says 50 %</source>
        <translation>Andelen enligt er överenskommelse</translation>
    </message>
    <message>
        <source>Budgeted on</source>
        <translation>Budgeterad</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Beställd</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>Fakturerad</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Treated at meetings</source>
        <translation>Behandlad vid möten</translation>
    </message>
    <message>
        <source>The municipality pays (SEK)</source>
        <translation>Kommunen betalar (kr)</translation>
    </message>
    <message>
        <source>Result of a survey</source>
        <translation>Mätresultat</translation>
    </message>
    <message>
        <source>Results of a survey</source>
        <translation>Mätresultat</translation>
    </message>
    <message>
        <source>Index (0–6, low is good)</source>
        <translation>Index (0–6, lågt är bra)</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antal svar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Utbildningar</translation>
    </message>
    <message>
        <source>Unit (workplace)</source>
        <translation>Enhet (arbetsplats)</translation>
    </message>
    <message>
        <source>School, library, town hall …</source>
        <translation>Skola, bibliotek, kommunhus …</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ledd av</translation>
    </message>
    <message>
        <source>Ongoing lethal violence (PDV)</source>
        <translation>Utbildning i pågående dödligt våld (PDV)</translation>
    </message>
    <message>
        <source>Neighbourhood watch areas</source>
        <translation>Grannsamverkansområden</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Startade</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Upphörde</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Its ring in the wheel of the year</source>
        <translation>Dess ring i årshjulet</translation>
    </message>
    <message>
        <source>A protocol was used</source>
        <translation>Protokoll användes</translation>
    </message>
    <message>
        <source>This and what follows is asked by the yearly national survey</source>
        <translation>Den här och följande frågor ställs i den nationella årsrapporten</translation>
    </message>
    <message>
        <source>Feedback to the responsible person</source>
        <translation>Återkoppling till den ansvariga</translation>
    </message>
    <message>
        <source>Corrected voluntarily</source>
        <translation>Rättat frivilligt</translation>
    </message>
    <message>
        <source>Programme of own control in place</source>
        <translation>Egenkontrollprogram finns</translation>
    </message>
    <message>
        <source>Sale on the internet</source>
        <translation>Försäljning på internet</translation>
    </message>
    <message>
        <source>Confirmed within a year</source>
        <translation>Bekräftade inom ett år</translation>
    </message>
    <message>
        <source>Not confirmed for a year: ring and ask</source>
        <translation>Inte bekräftade på ett år: ring och fråga</translation>
    </message>
    <message>
        <source>Never confirmed: ring and ask</source>
        <translation>Aldrig bekräftade: ring och fråga</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Request for documents</source>
        <translation>Begäran om handlingar</translation>
    </message>
    <message>
        <source>Requests for documents</source>
        <translation>Begäranden om handlingar</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>Which documents – not who asks, and not why</source>
        <translation>Vilka handlingar – inte vem som frågar och inte varför</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Ground for secrecy</source>
        <translation>Sekretessgrund</translation>
    </message>
    <message>
        <source>Chapter and section, when something is not disclosed</source>
        <translation>Kapitel och paragraf, när något inte lämnas ut</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Lämnad ut</translation>
    </message>
    <message>
        <source>Disclosed in part</source>
        <translation>Delvis lämnad ut</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>Inte lämnad ut</translation>
    </message>
    <message>
        <source>No such document</source>
        <translation>Handlingen finns inte</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>In the survey before</source>
        <translation>I mätningen innan</translation>
    </message>
    <message>
        <source>Change since then</source>
        <translation>Förändring sedan dess</translation>
    </message>
    <message>
        <source>↓ lower, better</source>
        <translation>↓ lägre, bättre</translation>
    </message>
    <message>
        <source>↑ higher, worse</source>
        <translation>↑ högre, sämre</translation>
    </message>
    <message>
        <source>no certain change</source>
        <translation>ingen säker förändring</translation>
    </message>
    <message>
        <source>Own words of a report</source>
        <translation>Egna ord i en rapport</translation>
    </message>
    <message>
        <source>Own words of reports</source>
        <translation>Egna ord i rapporter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report&apos;s name in the command line, such as steering</source>
        <translation>Rapportens namn på kommandoraden, till exempel steering</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kallas</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Stand first in the report, also the next time; not in the version for the public</source>
        <translation>Står först i rapporten, även nästa gång; inte i versionen för allmänheten</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>Not prioritised after all</source>
        <translation>Inte prioriterat</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Bordläggning</translation>
    </message>
    <message>
        <source>Continuation for a year</source>
        <translation>Fortsättning ett år</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Submission to the steering group</source>
        <translation>Överlämning till styrgruppen</translation>
    </message>
    <message>
        <source>Return to be completed</source>
        <translation>Åter för komplettering</translation>
    </message>
    <message>
        <source>Start of the work</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Antagande</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första året</translation>
    </message>
    <message>
        <source>The next agreement</source>
        <translation>Nästa överenskommelse</translation>
    </message>
    <message>
        <source>Version of the action plan</source>
        <translation>Handlingsplanens version</translation>
    </message>
    <message>
        <source>What was decided on</source>
        <translation>Vad beslutet gällde</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Inom eller utanför kommunen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameror</translation>
    </message>
    <message>
        <source>What it is to prevent, and why less would not do</source>
        <translation>Vad den ska förebygga, och varför mindre inte räcker</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>I bruk från</translation>
    </message>
    <message>
        <source>In use until</source>
        <translation>I bruk till</translation>
    </message>
    <message>
        <source>Review of a camera</source>
        <translation>Översyn av kamera</translation>
    </message>
    <message>
        <source>Reviews of cameras</source>
        <translation>Översyner av kameror</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Översyn gjord av</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Of a meeting that ends on another day than it begins</source>
        <translation>För ett möte som slutar en annan dag än det börjar</translation>
    </message>
    <message>
        <source>State at the source</source>
        <translation>Läge hos källan</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plats i ordningen</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Population figures</source>
        <translation>Befolkningstal</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Lagar</translation>
    </message>
    <message>
        <source>As 2023:196</source>
        <translation>Till exempel 2023:196</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Of the reading that comes with Vaksam; a newer one replaces what you have not changed yourselves</source>
        <translation>Av den lydelse som följer med Vaksam; en nyare ersätter det som ni inte själva har ändrat</translation>
    </message>
    <message>
        <source>Duty of an act</source>
        <translation>Lagkrav</translation>
    </message>
    <message>
        <source>Duties of an act</source>
        <translation>Lagkrav</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Rule of a duty</source>
        <translation>Regel i ett lagkrav</translation>
    </message>
    <message>
        <source>Rules of a duty</source>
        <translation>Regler i lagkrav</translation>
    </message>
    <message>
        <source>Asked for from</source>
        <translation>Krävs från</translation>
    </message>
    <message>
        <source>Left empty: as long as the agreement or the act holds</source>
        <translation>Tomt: så länge överenskommelsen eller lagen gäller</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Worry for a child is reported to the social services&apos; board, not here</source>
        <translation>Oro för ett barn anmäls till socialnämnden, inte här</translation>
    </message>
    <message>
        <source>Later rounds do not ask for it any more; visits keep what they found</source>
        <translation>Senare tillsynsrundor frågar inte efter den; besöken behåller det som de fann</translation>
    </message>
    <message>
        <source>Section of the act</source>
        <translation>Paragraf i lagen</translation>
    </message>
    <message>
        <source>Farm sale: alcohol that is sold where it is made</source>
        <translation>Gårdsförsäljning: alkohol som säljs där den tillverkas</translation>
    </message>
    <message>
        <source>Farm sale of alcohol</source>
        <translation>Gårdsförsäljning</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutad den</translation>
    </message>
    <message>
        <source>Of the plan of measures this day counts, not its first day</source>
        <translation>För åtgärdsplanen räknas den här dagen, inte planens första dag</translation>
    </message>
    <message>
        <source>Follow-up of the plan of measures (2023:196)</source>
        <translation>Uppföljning av åtgärdsplanen (2023:196)</translation>
    </message>
    <message>
        <source>To the council: § 13 of the act. To the board or committee that leads the work: a follow-up of the plan of measures, § 6</source>
        <translation>Till fullmäktige: lagens §&#xa0;13. Till styrelsen eller nämnden som leder arbetet: uppföljning av åtgärdsplanen, §&#xa0;6</translation>
    </message>
    <message>
        <source>Proposal of a picture</source>
        <translation>Förslag i en lägesbild</translation>
    </message>
    <message>
        <source>Proposals of a picture</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Led to the focus area</source>
        <translation>Ledde till fokusområdet</translation>
    </message>
    <message>
        <source>Pinned chart</source>
        <translation>Fäst diagram</translation>
    </message>
    <message>
        <source>Pinned charts</source>
        <translation>Fästa diagram</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>What it showed that day</source>
        <translation>Vad det visade den dagen</translation>
    </message>
    <message>
        <source>Pinned on</source>
        <translation>Fäst den</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The chart&apos;s numbers</source>
        <translation>Diagrammets siffror</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Vad som räknades</translation>
    </message>
    <message>
        <source>Where it is largest</source>
        <translation>Var problemen är störst</translation>
    </message>
    <message>
        <source>Compared with others</source>
        <translation>Jämfört med andra</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Utveckling över tid</translation>
    </message>
    <message>
        <source>Patterns of place, season, weekday and hour</source>
        <translation>Mönster: plats, årstid, veckodag och klockslag</translation>
    </message>
    <message>
        <source>Risk of victimisation</source>
        <translation>Risk att utsättas</translation>
    </message>
    <message>
        <source>Differences between areas</source>
        <translation>Skillnader mellan områden</translation>
    </message>
    <message>
        <source>Planned events ahead</source>
        <translation>Planerade evenemang framöver</translation>
    </message>
    <message>
        <source>Why it is a problem</source>
        <translation>Varför det är ett problem</translation>
    </message>
    <message>
        <source>Sources used and rejected</source>
        <translation>Källor som använts och valts bort</translation>
    </message>
    <message>
        <source>What the limits do to the result</source>
        <translation>Vad begränsningarna gör med resultatet</translation>
    </message>
    <message>
        <source>Groups and situations, never persons</source>
        <translation>Grupper och situationer, aldrig personer</translation>
    </message>
    <message>
        <source>Special focus</source>
        <translation>Särskilt fokus</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Then the goal counts itself each month, over the last twelve months</source>
        <translation>Då räknas målet av programmet varje månad, över de senaste tolv månaderna</translation>
    </message>
    <message>
        <source>Counted category</source>
        <translation>Kategori som räknas</translation>
    </message>
    <message>
        <source>Counted area</source>
        <translation>Område som räknas</translation>
    </message>
    <message>
        <source>Compared with the area</source>
        <translation>Jämförs med området</translation>
    </message>
    <message>
        <source>An area like it in which no such measure is taken</source>
        <translation>Ett liknande område där ingen sådan åtgärd görs</translation>
    </message>
    <message>
        <source>Area beside</source>
        <translation>Område intill</translation>
    </message>
    <message>
        <source>Where what is driven away would turn up</source>
        <translation>Dit det som trängs undan skulle flytta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Reports to the police</source>
        <translation>Anmälningar</translation>
    </message>
    <message>
        <source>Reported crimes</source>
        <translation>Anmälda brott</translation>
    </message>
    <message>
        <source>Colour in charts</source>
        <translation>Färg i diagram</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Earlier value</source>
        <translation>Tidigare uppgift</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Tidigare uppgifter</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>Ersatt den</translation>
    </message>
    <message>
        <source>Response rate, %</source>
        <translation>Svarsandel, %</translation>
    </message>
    <message>
        <source>Own words of a figure</source>
        <translation>Egen bildtext</translation>
    </message>
    <message>
        <source>Own words of figures</source>
        <translation>Egna bildtexter</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The report, its language, whole or public, and which figure it is: written by the page Reports</source>
        <translation>Rapporten, språket, hel eller offentlig version och vilken bild det är. Fylls i av sidan Rapporter</translation>
    </message>
    <message>
        <source>The figure in words</source>
        <translation>Bilden i ord</translation>
    </message>
    <message>
        <source>Read aloud to those who do not see the figure: what it shows, not how it looks</source>
        <translation>Läses upp för den som inte ser bilden: vad den visar, inte hur den ser ut</translation>
    </message>
    <message>
        <source>Written when the figures said</source>
        <translation>Skriven när uppgifterna sa</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Visits to come</source>
        <translation>Besöken återstår</translation>
    </message>
    <message>
        <source>Visits to write in</source>
        <translation>Besök att skriva in</translation>
    </message>
    <message>
        <source>Visits written in</source>
        <translation>Besöken är inskrivna</translation>
    </message>
    <message>
        <source>Prioritisation</source>
        <translation>Prioritering</translation>
    </message>
    <message>
        <source>%1 – action plan</source>
        <translation>%1 – handlingsplan</translation>
    </message>
    <message>
        <source>%1 – action plan, version %2</source>
        <translation>%1 – handlingsplan, version&#xa0;%2</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslutades</translation>
    </message>
    <message>
        <source>Plan in draft</source>
        <translation>Planutkast</translation>
    </message>
    <message>
        <source>Plan returned</source>
        <translation>Plan åter</translation>
    </message>
    <message>
        <source>Plan submitted</source>
        <translation>Plan inlämnad</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan godkänd</translation>
    </message>
    <message>
        <source>Children and young</source>
        <translation>Barn och unga</translation>
    </message>
    <message>
        <source>Why this risk</source>
        <translation>Varför denna risk</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>%1 is not an agreement file: %2. Choose another file, or leave --agreement out.</source>
        <translation>%1 är ingen överenskommelsefil: %2. Välj en annan fil eller utelämna --agreement.</translation>
    </message>
    <message>
        <source>The focus area &quot;%1&quot; has no action plan yet.</source>
        <translation>Fokusområdet ”%1” har ingen handlingsplan än.</translation>
    </message>
    <message>
        <source>There is no focus area and no action plan with the id %1.</source>
        <translation>Det finns inget fokusområde och ingen handlingsplan med id %1.</translation>
    </message>
    <message>
        <source>The goal belongs to another action plan. Choose one of this plan.</source>
        <translation>Målet hör till en annan handlingsplan. Välj ett mål i den här planen.</translation>
    </message>
    <message>
        <source>The cause belongs to another focus area. Choose one of this focus area.</source>
        <translation>Orsaken hör till ett annat fokusområde. Välj en orsak i det här fokusområdet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be decided on like that (%2): its state is &quot;%3&quot;.</source>
        <translation>Det går inte att fatta det beslutet om ”%1” (%2): läget är ”%3”.</translation>
    </message>
    <message>
        <source>This is decided by: %1.</source>
        <translation>Detta beslutas av: %1.</translation>
    </message>
    <message>
        <source>Say which rank &quot;%1&quot; gets, 1 is first.</source>
        <translation>Ange vilken prioritet ”%1” får, 1 är först.</translation>
    </message>
    <message>
        <source>Say in a note why, and what is asked for.</source>
        <translation>Skriv under Anteckning varför och vad som efterfrågas.</translation>
    </message>
    <message>
        <source>Say for which year &quot;%1&quot; continues.</source>
        <translation>Ange för vilket år ”%1” fortsätter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is decided for %2 already.</source>
        <translation>”%1” är redan beslutat för %2.</translation>
    </message>
    <message>
        <source>The same record is named twice.</source>
        <translation>Samma post är angiven två gånger.</translation>
    </message>
    <message>
        <source>Say which focus areas or action plans.</source>
        <translation>Ange vilka fokusområden eller handlingsplaner det gäller.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. Choose one of: %2.</source>
        <translation>”%1” är inget beslut. Välj något av: %2.</translation>
    </message>
    <message>
        <source>A decision is about either a focus area or an action plan.</source>
        <translation>Ett beslut gäller antingen ett fokusområde eller en handlingsplan.</translation>
    </message>
    <message>
        <source>A later decision has been taken: &quot;%1&quot;. Undo that first.</source>
        <translation>Ett senare beslut har fattats: ”%1”. Ångra det först.</translation>
    </message>
    <message>
        <source>The goal &quot;%1&quot; has no activity. Add one, or tie one to it.</source>
        <translation>Målet ”%1” har ingen aktivitet. Lägg till en eller koppla en till målet.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; has nobody responsible. Name a function.</source>
        <translation>Aktiviteten ”%1” har ingen ansvarig. Ange en funktion.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; has no due day.</source>
        <translation>Aktiviteten ”%1” har inget slutdatum.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; serves no goal. Choose which.</source>
        <translation>Aktiviteten ”%1” bidrar inte till något mål. Välj vilket.</translation>
    </message>
    <message>
        <source>The focus area &quot;%1&quot; has no direct cause. Analyse why the problem exists.</source>
        <translation>Fokusområdet ”%1” har ingen direkt orsak. Analysera varför problemet finns.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; has no goal.</source>
        <translation>Planen ”%1” har inget mål.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; has no complete child impact assessment.</source>
        <translation>Planen ”%1” har ingen fullständig barnkonsekvensanalys.</translation>
    </message>
    <message>
        <source>The follow-up of &quot;%1&quot; does not say what was done.</source>
        <translation>Uppföljningen av ”%1” anger inte vad som gjordes.</translation>
    </message>
    <message>
        <source>The follow-up of &quot;%1&quot; does not say how it went.</source>
        <translation>Uppföljningen av ”%1” anger inte hur det gick.</translation>
    </message>
    <message>
        <source>The follow-up of &quot;%1&quot; does not say whether the problem changed.</source>
        <translation>Uppföljningen av ”%1” anger inte om problemet förändrades.</translation>
    </message>
    <message>
        <source>No activity acts on the cause &quot;%1&quot;.</source>
        <translation>Ingen aktivitet påverkar orsaken ”%1”.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; acts on no cause.</source>
        <translation>Aktiviteten ”%1” påverkar ingen orsak.</translation>
    </message>
    <message>
        <source>%2, responsible for &quot;%1&quot;, has left. Name another.</source>
        <translation>%2, ansvarig för ”%1”, har slutat. Ange någon annan.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; is late, due %2.</source>
        <translation>Aktiviteten ”%1” är försenad, den skulle vara klar %2.</translation>
    </message>
    <message>
        <source>No focus area of %1 is for children and young people.</source>
        <translation>Inget fokusområde för %1 gäller barn och unga.</translation>
    </message>
    <message>
        <source>Nothing in the plan &quot;%1&quot; has been updated since %2.</source>
        <translation>Inget i planen ”%1” har uppdaterats sedan %2.</translation>
    </message>
    <message>
        <source>%1 is before %2. Change one of the days.</source>
        <translation>%1 är före %2. Ändra något av datumen.</translation>
    </message>
    <message>
        <source>A ground for police presence is given only when the police took part. Add them to the participants or leave this empty.</source>
        <translation>Grunden för polisens närvaro anges bara när polisen deltog. Lägg till polisen bland de medverkande eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>Test purchases have been made here, and those are made at places that sell. Add the place that serves beside this one.</source>
        <translation>Kontrollköp har gjorts här, och de görs på försäljningsställen. Lägg till serveringsstället vid sidan av det här.</translation>
    </message>
    <message>
        <source>Test purchases are made at places that sell, and &quot;%1&quot; is a place that serves. Choose another.</source>
        <translation>Kontrollköp görs på försäljningsställen, och ”%1” är ett serveringsställe. Välj ett annat.</translation>
    </message>
    <message>
        <source>Meetings of this type are about individuals and hold no text. Remove what stands in this meeting&apos;s agenda items, action points and attendance first.</source>
        <translation>Möten av den här typen handlar om enskilda personer och får inte innehålla text. Ta först bort det som står i mötets dagordningspunkter, åtgärdspunkter och närvaro.</translation>
    </message>
    <message>
        <source>Fill in a role or a person.</source>
        <translation>Fyll i en funktion eller en person.</translation>
    </message>
    <message>
        <source>The meeting &quot;%1&quot; of this type holds text. Give it another type, or remove the text first.</source>
        <translation>Mötet ”%1” av den här typen innehåller text. Ge det en annan typ eller ta bort texten först.</translation>
    </message>
    <message>
        <source>Meetings of this type are about individuals: only day, functions and held or not are kept. Leave this empty.</source>
        <translation>Möten av den här typen handlar om enskilda personer: bara datum, funktioner och om mötet hölls sparas. Lämna fältet tomt.</translation>
    </message>
    <message>
        <source>For this type of meeting the reason is one of: %1.</source>
        <translation>För den här mötestypen är skälet något av: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. Write it like name@example.se.</source>
        <translation>”%1” är ingen e-postadress. Skriv den som namn@example.se.</translation>
    </message>
    <message>
        <source>The record cannot be saved like this.</source>
        <translation>Posten kan inte sparas så här.</translation>
    </message>
    <message>
        <source>There is no %2 with the id %1.</source>
        <translation>Det går inte att hitta %2 med id %1.</translation>
    </message>
    <message>
        <source>There is no %2 called &quot;%1&quot;.</source>
        <translation>Det går inte att hitta %2 med namnet ”%1”.</translation>
    </message>
    <message>
        <source>Another record has the same %1 already.</source>
        <translation>En annan post har redan samma %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to hold a person&apos;s identity number. Write about places and groups, not persons. If it is not a person&apos;s number, say so and why, or have it masked.</source>
        <translation>”%1” verkar innehålla ett personnummer. Skriv om platser och grupper, inte om personer. Är det inget personnummer? Skriv varför texten ska stå kvar. Annars: ta bort numret eller låt det maskeras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by decisions only. Use decide.</source>
        <translation>”%1” ändras bara genom beslut (på kommandoraden: decide).</translation>
    </message>
    <message>
        <source>The record has been changed meanwhile. Look at it again, then change it.</source>
        <translation>Posten har ändrats under tiden. Titta på den igen och ändra den sedan.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object, as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>%1: &quot;%2&quot; måste vara ett objekt, som {&quot;name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a text.</source>
        <translation>%1: ”%2” i ”%3” måste vara en text.</translation>
    </message>
    <message>
        <source>%1 is not a mapping. Write JSON as {&quot;columns&quot;: {&quot;Header&quot;: &quot;field&quot;}} (%2).</source>
        <translation>%1 är ingen mappning. Skriv JSON som {&quot;columns&quot;: {&quot;Header&quot;: &quot;field&quot;}} (%2).</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is unknown. Use columns, constants and header_row.</source>
        <translation>%1: ”%2” är okänt. Använd columns, constants och header_row.</translation>
    </message>
    <message>
        <source>%1: a %2 has no field &quot;%3&quot;.</source>
        <translation>%1: fältet ”%3” finns inte för %2.</translation>
    </message>
    <message>
        <source>%1: the column &quot;%2&quot; stands there twice.</source>
        <translation>%1: kolumnen ”%2” står där två gånger.</translation>
    </message>
    <message>
        <source>%1: two columns want the field &quot;%2&quot;: &quot;%3&quot; and &quot;%4&quot;.</source>
        <translation>%1: två kolumner ska till fältet ”%2”: ”%3” och ”%4”.</translation>
    </message>
    <message>
        <source>%1: a %2 has no field &quot;%3&quot; that an import may fill.</source>
        <translation>%1: för %2 finns inget fält ”%3” som en import får fylla i.</translation>
    </message>
    <message>
        <source>%1: header_row must be a whole number from 1.</source>
        <translation>%1: header_row måste vara ett heltal från 1.</translation>
    </message>
    <message>
        <source>%1 has more than one column &quot;%2&quot;. Rename all but one.</source>
        <translation>%1 har mer än en kolumn ”%2”. Byt namn på alla utom en.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;, which the mapping names. Its columns are: %3.</source>
        <translation>%1 har ingen kolumn ”%2”, som mappningen anger. Kolumnerna är: %3.</translation>
    </message>
    <message>
        <source>%1 has no column that a %2 knows. Its columns are: %3. Name them as the fields, or give a mapping.</source>
        <translation>%1 har ingen kolumn som passar %2. Kolumnerna är: %3. Ge dem samma namn som fälten eller ange en mappning.</translation>
    </message>
    <message>
        <source>A constant of the mapping cannot be used.</source>
        <translation>En konstant i mappningen kan inte användas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id. Leave it empty for a new record.</source>
        <translation>”%1” är inget id. Lämna det tomt för en ny post.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; belongs to a record of another kind. Leave it empty for a new record.</source>
        <translation>Id ”%1” hör till en post av en annan typ. Lämna det tomt för en ny post.</translation>
    </message>
    <message>
        <source>Row %1, &quot;%2&quot; seems to hold a person&apos;s identity number. Nothing was imported. Take it out; if it is not a person&apos;s number, say so and why, or have it masked.</source>
        <translation>Rad&#xa0;%1, ”%2” verkar innehålla ett personnummer. Inget har importerats. Är det inget personnummer? Skriv varför texten ska stå kvar. Annars: ta bort numret eller låt det maskeras.</translation>
    </message>
    <message>
        <source>The row has %1 cells but the header only %2. Look for a delimiter inside a text and put quotes around that text.</source>
        <translation>Raden har %1&#xa0;celler men rubrikraden bara %2. Leta efter ett skiljetecken inne i en text och sätt citattecken runt den texten.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Filen %1 finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a table in it (a .csv file).</source>
        <translation>%1 är en mapp. Ange en tabell i den (en .csv-fil).</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it and that no other program holds it.</source>
        <translation>%1 kan inte läsas. Kontrollera att du har rätt att läsa den och att inget annat program använder den.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Importen avbröts. Inget har ändrats.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>”%1” är inte något av alternativen.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Detta måste fyllas i.</translation>
    </message>
    <message>
        <source>The history has no entry %1.</source>
        <translation>Ändringshistoriken har ingen ändring %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Entry %1 has been undone already.</source>
        <translation>Ändringen %1 är redan ångrad.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; was made by a decision and can only be taken back by undo.</source>
        <translation>%1 ”%2” skapades genom ett beslut och kan bara tas tillbaka genom att du ångrar beslutet.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is a part of it and would go with it.</source>
        <translation>%1 ”%2” är en del av posten och skulle försvinna med den.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; refers to it. Change or remove that first.</source>
        <translation>%1 ”%2” hänvisar till posten. Ändra eller ta bort det först.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; has been changed since. Undo the later changes first.</source>
        <translation>%1 ”%2” har ändrats sedan dess. Ångra de senare ändringarna först.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-03-04.</source>
        <translation>”%1” är inget datum. Skriv år, månad och dag, till exempel 2026-03-04.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day. Write it as 09:30.</source>
        <translation>”%1” är inget klockslag. Skriv det som 09:30.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices. Write one of: %2.</source>
        <translation>”%1” är inte något av alternativen. Skriv något av: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Write only digits, as 1234.</source>
        <translation>”%1” är inget heltal. Skriv bara siffror, som 1234.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Write it as 1234,5.</source>
        <translation>”%1” är inget tal. Skriv det som 1234,5.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new file with: vaksam new %1</source>
        <translation>Filen %1 finns inte. Kontrollera namnet eller skapa en ny fil med: vaksam new %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may read and write there.</source>
        <translation>%1 kan inte öppnas. Kontrollera att mappen finns och att du har rätt att läsa och skriva där.</translation>
    </message>
    <message>
        <source>%1 is not a Vaksam file. Choose a file that ends in .vaksam; if this one does, it is damaged: use the latest backup.</source>
        <translation>%1 är ingen Vaksam-fil. Välj en fil som slutar på .vaksam; om den här gör det är den skadad: använd den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. Nothing was changed. Use the latest backup.</source>
        <translation>%1 är skadad och kan inte läsas. Inget har ändrats. Använd den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 finns redan och lämnas som den är. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is read-only. Nothing was saved. Copy the file to a folder where you may write, or ask for the right to write there.</source>
        <translation>%1 är skrivskyddad. Inget har sparats. Kopiera filen till en mapp där du får skriva eller be om rätt att skriva där.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Nothing was saved. Free some space and try again.</source>
        <translation>Det finns inte plats på disken för %1. Inget har sparats. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was saved. Try again in a moment.</source>
        <translation>Ett annat program skriver till %1. Inget har sparats. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was saved. Check the disk, then try again.</source>
        <translation>%1 kunde inte läsas eller skrivas. Inget har sparats. Kontrollera disken och försök sedan igen.</translation>
    </message>
    <message>
        <source>%1 is open in Vaksam on the computer %2 (process %3). Close it there first; reading works meanwhile.</source>
        <translation>%1 är öppen i Vaksam på datorn %2 (process %3). Stäng den där först; under tiden går det att läsa.</translation>
    </message>
    <message>
        <source>%1 is from an older version and a copy could not be kept beside it, so it was left as it is. Free some space or move the file to a folder where you may write.</source>
        <translation>%1 är från en äldre version och det gick inte att spara en kopia bredvid den, så den lämnades som den var. Frigör utrymme eller flytta filen till en mapp där du får skriva.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Vaksam (file version %2, this program knows %3). Nothing was changed. Install the newer version to open it.</source>
        <translation>%1 skapades av en nyare version av Vaksam (filversion %2, det här programmet klarar %3). Inget har ändrats. Installera den nyare versionen för att öppna filen.</translation>
    </message>
    <message>
        <source>Write the day too, or leave the time empty.</source>
        <translation>Skriv även dagen, eller lämna tiden tom.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-filen kunde inte skapas.</translation>
    </message>
    <message>
        <source>The fonts of the report cannot be loaded.</source>
        <translation>Rapportens typsnitt kan inte läsas in.</translation>
    </message>
    <message>
        <source>Use it like this: %1. More with --help.</source>
        <translation>Använd kommandot så här: %1. Läs mer med --help.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Alternativet --%1 finns inte här.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Alternativet --%1 tar inget värde.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Alternativet --%1 behöver ett värde.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Något saknas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>”%1” är ett ord för mycket.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it like 2026-03-04.</source>
        <translation>”%1” är inget datum. Skriv år, månad och dag, till exempel 2026-03-04.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>”%1” är inte ett heltal.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Det finns inget fält ”%1”. Välj något av följande: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should look like FIELD=VALUE.</source>
        <translation>”%1” ska se ut som FIELD=VALUE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice. Say it once.</source>
        <translation>”%1” är angivet två gånger. Ange det en gång.</translation>
    </message>
    <message>
        <source>This is computed and cannot be set.</source>
        <translation>Detta räknas fram och kan inte anges.</translation>
    </message>
    <message>
        <source>The question cannot be answered like this.</source>
        <translation>Frågan kan inte besvaras så här.</translation>
    </message>
    <message>
        <source>%1 have no day that --from and --to could speak of.</source>
        <translation>%1 har inget datum som --from och --to kan gälla.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Det finns ingen posttyp ”%1”. Välj något av följande: %2.</translation>
    </message>
    <message>
        <source>--personal-data is keep (with --reason) or mask, not &quot;%1&quot;.</source>
        <translation>--personal-data är keep (med --reason) eller mask, inte ”%1”.</translation>
    </message>
    <message>
        <source>Say with --reason why the personal data is kept.</source>
        <translation>Ange med --reason varför personuppgifterna behålls.</translation>
    </message>
    <message>
        <source>--language is sv or en, not &quot;%1&quot;.</source>
        <translation>--language är sv eller en, inte ”%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this version.</source>
        <translation>”%1” finns inte i den här versionen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a file that ends in .vaksam. Commands are listed by: vaksam --help</source>
        <translation>”%1” är varken ett kommando eller en fil som slutar på .vaksam. Du ser alla kommandon med: vaksam --help</translation>
    </message>
    <message>
        <source>Say with --body who decides.</source>
        <translation>Ange med --body vem som beslutar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of incidents.</source>
        <translation>”%1” är inte ett antal händelser.</translation>
    </message>
    <message>
        <source>Say with --output where to write.</source>
        <translation>Ange med --output vart resultatet ska skrivas.</translation>
    </message>
    <message>
        <source>The history knows no record with the id %1.</source>
        <translation>Ändringshistoriken innehåller ingen post med id %1.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check its name.</source>
        <translation>Mappningen %1 kan inte läsas. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>The agreement file %1 cannot be read. Check its name.</source>
        <translation>Överenskommelsefilen %1 kan inte läsas. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. They are listed by: vaksam report --list</source>
        <translation>Det finns ingen rapport ”%1”. Du ser alla rapporter med: vaksam report --list</translation>
    </message>
    <message>
        <source>No font has these letters, so □ stands in their place: %1</source>
        <translation>Inget typsnitt har dessa tecken, så □ står i deras ställe: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of an entry. They are listed by: vaksam history FILE</source>
        <translation>”%1” är inte numret på en ändring. Du ser alla ändringar med: vaksam history FILE</translation>
    </message>
    <message>
        <source>%1 is no year that a report can be about. Give a year such as 2026.</source>
        <translation>%1 är inget år som en rapport kan handla om. Ange ett år, till exempel 2026.</translation>
    </message>
    <message>
        <source>Say which action plan the report is about: give its id or that of its focus area.</source>
        <translation>Ange vilken handlingsplan rapporten gäller: skriv dess id eller fokusområdets id.</translation>
    </message>
    <message>
        <source>The period begins on %1 and ends before that, on %2. Change one of the days.</source>
        <translation>Perioden börjar %1 men slutar tidigare, %2. Ändra någon av dagarna.</translation>
    </message>
    <message>
        <source>(column %1 without a name)</source>
        <translation>(kolumn %1 utan namn)</translation>
    </message>
    <message>
        <source>There is no meeting with the id %1.</source>
        <translation>Det finns inget möte med id %1.</translation>
    </message>
    <message>
        <source>The meeting is on %1. It can be logged as held from that day on.</source>
        <translation>Mötet är den %1. Det kan skrivas in som hållet från och med den dagen.</translation>
    </message>
    <message>
        <source>The meeting is not a planned one any more.</source>
        <translation>Mötet är inte längre ett planerat möte.</translation>
    </message>
    <message>
        <source>No earlier meeting of this type tells who took part. Choose the functions that were present.</source>
        <translation>Inget tidigare möte av den typen säger vilka som brukar delta. Välj de funktioner som var närvarande.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>%1 kan inte skrivas. Se efter att mappen finns, att du får skriva där och att disken har plats.</translation>
    </message>
    <message>
        <source>%1 is the file that is read from. Choose another name for the result.</source>
        <translation>%1 är filen som läses. Välj ett annat namn för resultatet.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quote that never ends, a text of millions of letters, or signs that are no text. Mend it in the file.</source>
        <translation>Raden kan inte läsas: ett citattecken som aldrig slutar, en text på miljontals tecken eller tecken som inte är text. Rätta den i filen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Save the table as a file (.csv) and import that.</source>
        <translation>%1 är ingen fil. Spara tabellen som en fil (.csv) och importera den.</translation>
    </message>
    <message>
        <source>The header of %1 cannot be read: signs that are no text, or a quote that never ends. Save the table as CSV (UTF-8) and import that.</source>
        <translation>Rubrikraden i %1 kan inte läsas: tecken som inte är text eller ett citattecken som aldrig slutar. Spara tabellen som CSV (UTF-8) och importera den.</translation>
    </message>
    <message>
        <source>This holds signs that are no text. Write it anew.</source>
        <translation>Här finns tecken som inte är text. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it that ends in .vaksam.</source>
        <translation>%1 är en mapp. Ange en fil i den som slutar på .vaksam.</translation>
    </message>
    <message>
        <source>The newest records of %1 lie in %1-wal beside it, and in a read-only folder the two cannot be put together. Copy both to a folder where you may write, then open the copy.</source>
        <translation>De senaste posterna i %1 ligger i %1-wal bredvid, och i en skrivskyddad mapp kan de två inte fogas ihop. Kopiera båda till en mapp där du får skriva och öppna kopian.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output. Check that its disk has room.</source>
        <translation>Svaret kunde inte skrivas till standardutdata. Se efter att disken har plats.</translation>
    </message>
    <message>
        <source>An example of the years up to --today %1 cannot be made. Choose a day from %2 to %3.</source>
        <translation>Ett exempel för åren fram till --today %1 kan inte göras. Välj en dag från %2 till %3.</translation>
    </message>
    <message>
        <source>%1: these columns are unknown and were left out: %2. Name them as the fields, or give a mapping.</source>
        <translation>%1: de här kolumnerna är okända och togs inte med: %2. Ge dem samma namn som fälten eller ange en mappning.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds bytes that are no letters. Set the terminal to UTF-8 and write the word anew.</source>
        <translation>”%1” innehåller bytes som inte är bokstäver. Ställ in terminalen på UTF-8 och skriv ordet på nytt.</translation>
    </message>
    <message>
        <source>There is no display for the window. Without one, use the commands: vaksam --help</source>
        <translation>Det finns ingen skärm att visa fönstret på. Utan skärm: använd kommandona, vaksam --help</translation>
    </message>
    <message>
        <source>%1 is from an older version of Vaksam and cannot be upgraded where it is: it is read-only, or open in a window. Copy it to a folder where you may write, then open the copy.</source>
        <translation>%1 är från en äldre version av Vaksam och kan inte uppgraderas där den ligger: den är skrivskyddad eller öppen i ett fönster. Kopiera den till en mapp där du får skriva och öppna sedan kopian.</translation>
    </message>
    <message>
        <source>There is no round with the id %1.</source>
        <translation>Det finns ingen tillsynsrunda med id %1.</translation>
    </message>
    <message>
        <source>The premises do not belong to the round. Add them to it first.</source>
        <translation>Tillsynsobjektet hör inte till rundan. Lägg först till det i rundan.</translation>
    </message>
    <message>
        <source>The round is on %1. Its visits can be written from that day on.</source>
        <translation>Rundan är den %1. Besöken kan skrivas in från och med den dagen.</translation>
    </message>
    <message>
        <source>The visit to %1 on %2 is written already. Change it there.</source>
        <translation>Besöket hos %1 den %2 är redan inskrivet. Ändra det där.</translation>
    </message>
    <message>
        <source>There is no round of inspections yet. Add one first: the day and the premises.</source>
        <translation>Det finns ingen tillsynsrunda än. Lägg först till en: dag och tillsynsobjekt.</translation>
    </message>
    <message>
        <source>Meetings of the type &quot;%1&quot; have no notes: they are about individuals.</source>
        <translation>Möten av typen ”%1” har inga anteckningar: de gäller enskilda.</translation>
    </message>
    <message>
        <source>Say which meeting it is about: there is none of the steering group.</source>
        <translation>Ange vilket möte det gäller: styrgruppen har inget möte i filen.</translation>
    </message>
    <message>
        <source>No day is left on which a meeting could be planned. Choose other days.</source>
        <translation>Ingen dag återstår där ett möte kan planeras. Välj andra dagar.</translation>
    </message>
    <message>
        <source>Say both the first and the last week of the summer, or neither.</source>
        <translation>Ange både första och sista sommarveckan, eller ingen av dem.</translation>
    </message>
    <message>
        <source>Week %1 is before week %2. A summer does not reach over New Year.</source>
        <translation>Vecka&#xa0;%1 ligger före vecka&#xa0;%2. En sommar sträcker sig inte över nyår.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds from %2 to %3. Two versions of the agreement cannot hold on one day.</source>
        <translation>”%1” gäller från %2 till %3. Två versioner av överenskommelsen kan inte gälla samma dag.</translation>
    </message>
    <message>
        <source>The agreement has a commitment %1 already: &quot;%2&quot;.</source>
        <translation>Överenskommelsen har redan ett åtagande %1: ”%2”.</translation>
    </message>
    <message>
        <source>%1 of %2 so far.</source>
        <translation>%1 av %2 hittills.</translation>
    </message>
    <message>
        <source>%1: nobody is named.</source>
        <translation>%1: ingen är utsedd.</translation>
    </message>
    <message>
        <source>%1: the contact details were never confirmed.</source>
        <translation>%1: kontaktuppgifterna har aldrig bekräftats.</translation>
    </message>
    <message>
        <source>%1: the contact details were last confirmed on %2.</source>
        <translation>%1: kontaktuppgifterna bekräftades senast %2.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 är inte ledamot.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no standing item of %2.</source>
        <translation>”%1” är ingen stående punkt för %2.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Inget ännu.</translation>
    </message>
    <message>
        <source>%1 ran out on %2.</source>
        <translation>%1 upphörde att gälla %2.</translation>
    </message>
    <message>
        <source>None is in force.</source>
        <translation>Inget sådant gäller.</translation>
    </message>
    <message>
        <source>The meeting of the year has not been held.</source>
        <translation>Årets möte har inte hållits.</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 har inte kallats.</translation>
    </message>
    <message>
        <source>The plan is not approved yet.</source>
        <translation>Planen är inte godkänd än.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The work is over, but not followed up and evaluated.</source>
        <translation>Arbetet är klart men inte uppföljt och utvärderat.</translation>
    </message>
    <message>
        <source>%1 more do not count yet.</source>
        <translation>%1 till räknas inte än.</translation>
    </message>
    <message>
        <source>The agreement has no commitment %1.</source>
        <translation>Överenskommelsen har inget åtagande %1.</translation>
    </message>
    <message>
        <source>More than %1 days without, from %2 to %3.</source>
        <translation>Mer än %1&#xa0;dagar utan, från %2 till %3.</translation>
    </message>
    <message>
        <source>%1: decided without it – %2.</source>
        <translation>%1: beslutat utan den – %2.</translation>
    </message>
    <message>
        <source>Last on %1: our own target is passed.</source>
        <translation>Senast %1: vårt eget mått är passerat.</translation>
    </message>
    <message>
        <source>To be done by %1.</source>
        <translation>Sista dag: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of each year. Write it like Valborg=04-30 or Jullov=end-of-autumn-term.</source>
        <translation>”%1” är inget datum som finns varje år. Skriv den som Valborg=04-30 eller Jullov=end-of-autumn-term.</translation>
    </message>
    <message>
        <source>A rule of this kind needs this field.</source>
        <translation>En regel av den här typen behöver det här fältet.</translation>
    </message>
    <message>
        <source>This says nothing in a rule of this kind. Clear the field, or choose another kind.</source>
        <translation>Det här säger inget i en regel av den här typen. Töm fältet eller välj en annan typ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Write a register and perhaps its fields, like: inspection scope=alcohol|tobacco</source>
        <translation>”%1” går inte att tolka. Skriv ett register och eventuellt dess fält, som: inspection scope=alcohol|tobacco</translation>
    </message>
    <message>
        <source>%1: %2 was not there.</source>
        <translation>%1: saknades – %2.</translation>
    </message>
    <message>
        <source>%1: planned, but not marked as held.</source>
        <translation>%1: planerat, men inte markerat som hållet.</translation>
    </message>
    <message>
        <source>%1 does not count yet: %2 is not filled in.</source>
        <translation>%1 räknas inte än: fältet ”%2” är inte ifyllt.</translation>
    </message>
    <message>
        <source>%1 does not count: %2 did not take part.</source>
        <translation>%1 räknas inte. Saknades: %2.</translation>
    </message>
    <message>
        <source>%1 lasts from %2 to %3. Two terms cannot share a day.</source>
        <translation>%1 varar från %2 till %3. Två terminer kan inte ha samma dag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Write it like 2026-10.</source>
        <translation>”%1” är ingen månad. Skriv den som 2026-10.</translation>
    </message>
    <message>
        <source>There is a figure for %1 in this category and area already. Change that one.</source>
        <translation>Det finns redan en uppgift för %1 i den här kategorin och det här området. Ändra den.</translation>
    </message>
    <message>
        <source>Only a joint picture is built on others: one of the municipality&apos;s and one of the police&apos;s own.</source>
        <translation>Bara en gemensam lägesbild bygger på andra: en av kommunens egna och en av polisens egna.</translation>
    </message>
    <message>
        <source>The file has no agreement. Add one under Commitments, or make a new file with one.</source>
        <translation>Filen har ingen överenskommelse. Lägg till en under Åtaganden, eller skapa en ny fil med en.</translation>
    </message>
    <message>
        <source>%1 is not a calendar. Export the calendar as a file that ends in .ics and import that.</source>
        <translation>%1 är ingen kalender. Exportera kalendern som en fil som slutar på .ics och läs in den.</translation>
    </message>
    <message>
        <source>Only meetings are written as a calendar (.ics).</source>
        <translation>Bara möten skrivs som kalender (.ics).</translation>
    </message>
    <message>
        <source>A calendar is read into meetings: vaksam import meeting FILE %1</source>
        <translation>En kalender läses in till möten: vaksam import meeting FIL %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period. Write it like w 3 2026, 2026-10, HT 2026 or 2026.</source>
        <translation>”%1” är ingen period. Skriv den som v.&#xa0;3 2026, 2026-10, HT 2026 eller 2026.</translation>
    </message>
    <message>
        <source>%1 is an old or protected workbook. Save it as .xlsx without a password, or as CSV, and import that.</source>
        <translation>%1 är en gammal eller skyddad arbetsbok. Spara den som .xlsx utan lösenord, eller som CSV, och läs in den.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an Excel workbook. Save it as .xlsx without a password, or as CSV, and import that.</source>
        <translation>%1 går inte att läsa som en Excel-arbetsbok. Spara den som .xlsx utan lösenord, eller som CSV, och läs in den.</translation>
    </message>
    <message>
        <source>The target must end in .csv, .xlsx or .json, of meetings also in .ics.</source>
        <translation>Målfilen måste sluta på .csv, .xlsx eller .json, för möten även .ics.</translation>
    </message>
    <message>
        <source>An empty table to fill in is a workbook: let the target end in .xlsx.</source>
        <translation>En tom tabell att fylla i är en arbetsbok: låt filnamnet sluta på .xlsx.</translation>
    </message>
    <message>
        <source>%1: nobody outside the municipality is named.</source>
        <translation>%1: ingen utanför kommunen är utsedd.</translation>
    </message>
    <message>
        <source>%1: nobody inside the municipality is named.</source>
        <translation>%1: ingen inom kommunen är utsedd.</translation>
    </message>
    <message>
        <source>%1 started, %2 ended. On %3 there are %4, more than the %5 before.</source>
        <translation>%1 startade, %2 upphörde. Den %3 finns %4, fler än de %5 som fanns innan.</translation>
    </message>
    <message>
        <source>%1 started, %2 ended. On %3 there are %4, fewer than the %5 before.</source>
        <translation>%1 startade, %2 upphörde. Den %3 finns %4, färre än de %5 som fanns innan.</translation>
    </message>
    <message>
        <source>%1 started, %2 ended. On %3 there are %4, as many as before.</source>
        <translation>%1 startade, %2 upphörde. Den %3 finns %4, lika många som innan.</translation>
    </message>
    <message>
        <source>Not from %1 to %2.</source>
        <translation>Saknades från %1 till %2.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be used. Choose another in the settings.</source>
        <translation>Ingen säkerhetskopia gjordes: mappen %1 kan inte användas. Välj en annan i inställningarna.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Free some space, or choose a folder where you may write.</source>
        <translation>%1 kan inte skrivas. Frigör utrymme, eller välj en mapp där du får skriva.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 finns redan och lämnades som den är. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is damaged, so no copy was made. Use an older backup.</source>
        <translation>%1 är skadad, så ingen kopia gjordes. Använd en äldre säkerhetskopia.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 av %2.</translation>
    </message>
    <message>
        <source>The report %1 is not about one record: leave --id out.</source>
        <translation>Rapporten %1 handlar inte om en enda post: utelämna --id.</translation>
    </message>
    <message>
        <source>There is no register &quot;%1&quot;. `vaksam kinds` lists them all.</source>
        <translation>Det finns inget register ”%1”. `vaksam kinds` visar alla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the register %2, so nothing can count on it.</source>
        <translation>”%1” är inget datum i registret %2, så ingenting kan räknas på det.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the register %2 names no other record, so it cannot be asked for each. Write each=record, or the key of a field that names one.</source>
        <translation>”%1” i registret %2 pekar inte på någon annan post, så det går inte att fråga efter var och en. Skriv each=record, eller nyckeln till ett fält som pekar på en post.</translation>
    </message>
    <message>
        <source>The register %1 has no field &quot;%2&quot; that a rule may ask for. It has: %3.</source>
        <translation>Registret %1 har inget fält ”%2” som en regel kan fråga efter. Det har: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the register %2 is never &quot;%3&quot;. Write one of: %4.</source>
        <translation>”%1” i registret %2 är aldrig ”%3”. Skriv något av: %4.</translation>
    </message>
    <message>
        <source>&quot;%3&quot; can be no value of &quot;%1&quot; in the register %2.</source>
        <translation>”%3” kan inte vara ett värde för ”%1” i registret %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the register %2: there is no %4 with the key or id &quot;%3&quot;.</source>
        <translation>”%1” i registret %2: det finns ingen %4 med nyckeln eller id:t ”%3”.</translation>
    </message>
    <message>
        <source>No record can meet this: &quot;%1&quot; of the register %2 holds one word only.</source>
        <translation>Ingen post kan uppfylla det här: ”%1” i registret %2 har bara ett värde åt gången.</translation>
    </message>
    <message>
        <source>The register %1 has no day, so its records belong to no period.</source>
        <translation>Registret %1 har inget datum, så dess poster hör inte till någon period.</translation>
    </message>
    <message>
        <source>The register %1 does not say which functions took part, so none can be asked for.</source>
        <translation>Registret %1 säger inte vilka funktioner som medverkade, så ingen kan krävas.</translation>
    </message>
    <message>
        <source>The register %1 does not say &quot;%2&quot;, so it cannot be asked for each.</source>
        <translation>Registret %1 anger inte ”%2”, så det går inte att fråga efter var och en.</translation>
    </message>
    <message>
        <source>%1 was presented on %2, after the joint picture that is built on it (%3).</source>
        <translation>%1 presenterades den %2, efter den gemensamma lägesbild som bygger på den (%3).</translation>
    </message>
    <message>
        <source>The council&apos;s meeting of %1 was before the survey was made (%2).</source>
        <translation>Rådets möte den %1 hölls innan mätningen gjordes (%2).</translation>
    </message>
    <message>
        <source>%1: the municipality pays %2 % of the cost, less than %3 %.</source>
        <translation>%1: kommunen betalar %2 % av kostnaden, mindre än %3 %.</translation>
    </message>
    <message>
        <source>--last takes a whole number from 1, not &quot;%1&quot;.</source>
        <translation>--last tar ett heltal från 1, inte ”%1”.</translation>
    </message>
    <message>
        <source>A newer state of &quot;%1&quot; is known already (%2). What this older one says otherwise was left out.</source>
        <translation>Ett nyare läge för ”%1” är redan känt (%2). Det som den här äldre filen säger annorlunda togs inte med.</translation>
    </message>
    <message>
        <source>The calendar calls &quot;%1&quot; off, but the meeting of %2 was held: it stays. Change it by hand if it was not.</source>
        <translation>Kalendern ställer in ”%1”, men mötet %2 hölls: det står kvar. Ändra det för hand om det inte hölls.</translation>
    </message>
    <message>
        <source>The calendar has moved &quot;%1&quot;, but the meeting of %2 was held: its day and hours stay. Change it by hand if they are wrong.</source>
        <translation>Kalendern har flyttat ”%1”, men mötet %2 hölls: dag och tid står kvar. Ändra för hand om de är fel.</translation>
    </message>
    <message>
        <source>The calendar does not have &quot;%1&quot; on %2 any more, but the meeting was held: it stays. Change it by hand if it was not.</source>
        <translation>Kalendern har inte kvar ”%1” den %2, men mötet hölls: det står kvar. Ändra det för hand om det inte hölls.</translation>
    </message>
    <message>
        <source>The calendar does not have &quot;%1&quot; on %2 any more: the planned meeting is called off.</source>
        <translation>Kalendern har inte kvar ”%1” den %2: det planerade mötet ställs in.</translation>
    </message>
    <message>
        <source>The file does not say what this time zone is. Its distance from UTC was taken, without a summer time of its own: %1 in Sweden. Check the time.</source>
        <translation>Filen säger inte vad det här är för tidszon. Skillnaden mot UTC användes: %1 i Sverige. Kontrollera tiden.</translation>
    </message>
    <message>
        <source>Nobody knows this time zone, and the file does not describe it. The time was taken as Swedish: %1. Check the time.</source>
        <translation>Tidszonen är okänd och filen beskriver den inte. Tiden togs som svensk: %1. Kontrollera tiden.</translation>
    </message>
    <message>
        <source>The meeting would end before it begins. It was taken without an end.</source>
        <translation>Mötet skulle sluta innan det börjar. Det togs med utan sluttid.</translation>
    </message>
    <message>
        <source>This cannot be read and was left out. Check the days of this meeting.</source>
        <translation>Det här går inte att läsa och är inte taget med. Kontrollera mötets dagar.</translation>
    </message>
    <message>
        <source>This series cannot be followed: only its first meeting was taken.</source>
        <translation>Den här serien går inte att följa: bara det första mötet togs med.</translation>
    </message>
    <message>
        <source>Several events have this mark, which should be of one only. &quot;%1&quot; was taken as a meeting of its own: if it moves, it becomes another meeting.</source>
        <translation>Flera händelser har samma märke, som bara en ska ha. ”%1” togs som ett eget möte: flyttas det blir det ett annat möte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the file twice with the same mark. The state that was written later counts (%2), not this one (%3).</source>
        <translation>”%1” står två gånger i filen med samma märke. Det som skrevs senast gäller (%2), inte detta (%3).</translation>
    </message>
    <message>
        <source>This series has more meetings than a calendar can hold: only the first %1 were taken.</source>
        <translation>Serien har fler möten än en kalender kan rymma: bara de första %1 togs med.</translation>
    </message>
    <message>
        <source>Letters of this text were lost before: %1 stands where they were. Mend it afterwards.</source>
        <translation>Bokstäver i texten har gått förlorade tidigare: %1 står i deras ställe. Rätta texten efteråt.</translation>
    </message>
    <message>
        <source>The calendar is not written in UTF-8. Its letters were read as %1: look at å, ä and ö.</source>
        <translation>Kalendern är inte skriven i UTF-8. Bokstäverna lästes som %1: titta på å, ä och ö.</translation>
    </message>
    <message>
        <source>This is an answer to an invitation, or a wish for another time. It changes no meeting.</source>
        <translation>Det här är ett svar på en kallelse, eller ett önskemål om en annan tid. Det ändrar inget möte.</translation>
    </message>
    <message>
        <source>%1 entries are last days that the agreement asks for, not meetings: they were left out.</source>
        <translation>%1&#xa0;poster är sista dagar i överenskommelsen, inte möten: de är inte tagna med.</translation>
    </message>
    <message>
        <source>%1 is before %2. A meeting that ends on another day needs that day too.</source>
        <translation>%1 är före %2. Slutar mötet en annan dag behövs även den dagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Write yes or no.</source>
        <translation>”%1” är varken ja eller nej. Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Its sheets are: %3.</source>
        <translation>%1 har inget blad ”%2”. Bladen heter: %3.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has the same columns and was not read. Read it too, by choosing it.</source>
        <translation>Bladet ”%1” har kolumner som passar men lästes inte. Välj det för att läsa in det också.</translation>
    </message>
    <message>
        <source>%1 is a workbook: it says by itself how its letters are written.</source>
        <translation>%1 är en Excelfil: den anger själv hur bokstäverna är skrivna.</translation>
    </message>
    <message>
        <source>%1 is a web page or XML, whatever its name says. Open it in Excel, save it as .xlsx, and import that.</source>
        <translation>%1 är en webbsida eller XML, vad namnet än säger. Öppna den i Excel, spara den som .xlsx och importera den.</translation>
    </message>
    <message>
        <source>%1 is a table of text: it has no sheets to choose from.</source>
        <translation>%1 är en tabell i text: den har inga blad att välja mellan.</translation>
    </message>
    <message>
        <source>An error stands here instead of a value. Mend it in the table, or empty the cell.</source>
        <translation>Här står ett fel i stället för ett värde. Rätta det i tabellen eller töm cellen.</translation>
    </message>
    <message>
        <source>Another row has the same %1 and says something else. Keep one of them.</source>
        <translation>En annan rad har samma %1 och säger något annat. Behåll en av dem.</translation>
    </message>
    <message>
        <source>This row seems to sum up others; it is not taken as a record. Leave it out of the file.</source>
        <translation>Raden ser ut att summera andra och blir ingen post. Ta bort den ur filen.</translation>
    </message>
    <message>
        <source>A formula stands here without its value. Open the file in Excel, save it there and import it again.</source>
        <translation>Här står en formel utan sitt värde. Öppna filen i Excel, spara den där och importera den igen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; of &quot;%3&quot; (%4) is longer than a cell of Excel and was cut. CSV has all of it.</source>
        <translation>%1: ”%2” i ”%3” (%4) är längre än vad en cell i Excel rymmer och kortades. I CSV står hela.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no encoding that tables come in. Use one of: %2.</source>
        <translation>”%1” är ingen teckenkodning för tabeller. Använd någon av: %2.</translation>
    </message>
    <message>
        <source>%1:%2: added, but it resembles &quot;%3&quot; (%4). Remove one of them if they are the same.</source>
        <translation>%1:%2: tillagd, men liknar ”%3” (%4). Ta bort en av dem om de är samma.</translation>
    </message>
    <message>
        <source>%1 has not begun.</source>
        <translation>%1 har inte börjat.</translation>
    </message>
    <message>
        <source>There are no figures of %1. That is not the same as nothing having happened.</source>
        <translation>Det finns inga siffror för %1. Det är inte samma sak som att inget har hänt.</translation>
    </message>
    <message>
        <source>Only the days up to %1 are counted, and compared with those up to %2.</source>
        <translation>Bara dagarna till och med %1 är räknade och jämförs med dem till och med %2.</translation>
    </message>
    <message>
        <source>The first event of the file is of %1. If events were not written down before that, the year is not whole.</source>
        <translation>Den första händelsen i filen är från %1. Om händelser inte skrevs ned före det är året inte helt.</translation>
    </message>
    <message>
        <source>The population of %1 in %2 is missing: there are no rates for it, and changes are reckoned as if as many lived there in both years. Fill it in at the area.</source>
        <translation>Befolkningen i %1 för %2 saknas: det finns inga tal per invånare där, och förändringar räknas som om lika många bodde där båda åren. Fyll i den vid området.</translation>
    </message>
    <message>
        <source>Nobody lived in %1 in %2: there is no rate.</source>
        <translation>Ingen bodde i %1 år %2: det finns inget tal per invånare.</translation>
    </message>
    <message>
        <source>There are no figures of %1. Only months that both years have figures for are compared.</source>
        <translation>Det finns inga siffror för %1. Bara månader som båda åren har siffror för jämförs.</translation>
    </message>
    <message>
        <source>In %1 some categories and areas have no figure; the sums lack them.</source>
        <translation>I %1 saknar några kategorier och områden siffra; summorna är utan dem.</translation>
    </message>
    <message>
        <source>The figures of %1 are preliminary and can change.</source>
        <translation>Siffrorna för %1 är preliminära och kan ändras.</translation>
    </message>
    <message>
        <source>%1 was not used the whole time: the two years cannot be compared there.</source>
        <translation>%1 har inte använts hela tiden: där går de två åren inte att jämföra.</translation>
    </message>
    <message>
        <source>%1 follows how much the police are out more than how much crime there is.</source>
        <translation>%1 följer mer hur mycket polisen är ute än hur mycket brott som begås.</translation>
    </message>
    <message>
        <source>The police&apos;s figures have no hours: there is no picture of the week.</source>
        <translation>Polisens siffror har inga klockslag: det finns ingen bild av veckan.</translation>
    </message>
    <message>
        <source>Months and hours of a single area are left out of public output, so that nobody can be recognised.</source>
        <translation>Månader och timmar för ett enda område utelämnas i offentligt material, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>Events without an hour: %1. They stand outside the picture of the week.</source>
        <translation>Händelser utan klockslag: %1. De står utanför bilden av veckan.</translation>
    </message>
    <message>
        <source>Events at an unknown time within a span: %1. Each is spread evenly over its span.</source>
        <translation>Händelser vid okänd tid mellan två klockslag: %1. Var och en är jämnt fördelad däremellan.</translation>
    </message>
    <message>
        <source>There are less than three years of months before some of these: what was expected there knows no season, or cannot be told.</source>
        <translation>Före några av månaderna finns mindre än tre års månader: det väntade tar där ingen hänsyn till årstiden, eller går inte att säga.</translation>
    </message>
    <message>
        <source>Figures or events dated after today: %1. They are left out.</source>
        <translation>Siffror eller händelser med datum efter i dag: %1. De är inte med.</translation>
    </message>
    <message>
        <source>The area&apos;s population of %1 is there already. Change that one.</source>
        <translation>Områdets befolkning för %1 finns redan. Ändra den.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;. Choose incident, reports or crimes.</source>
        <translation>Det finns ingen källa ”%1”. Välj incident, reports eller crimes.</translation>
    </message>
    <message>
        <source>Say which year, as --year 2026.</source>
        <translation>Ange vilket år, till exempel --year 2026.</translation>
    </message>
    <message>
        <source>A year cannot be compared with itself. Give another one with --compare.</source>
        <translation>Ett år kan inte jämföras med sig självt. Ange ett annat med --compare.</translation>
    </message>
    <message>
        <source>The PDF can be read, but is not fit for an archive and for screen readers as it says of itself. That is a fault of this program: please report it with these words: %1</source>
        <translation>PDF:en går att läsa, men håller inte vad den uppger om arkivering och skärmläsare. Det är ett fel i programmet: berätta om det för dem som gör programmet och ta med de här orden: %1</translation>
    </message>
    <message>
        <source>This is gone meanwhile. Nothing was changed.</source>
        <translation>Det här finns inte längre. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The text document could not be made. Save the report as PDF or web page.</source>
        <translation>Textdokumentet kunde inte skapas. Spara rapporten som PDF eller webbsida.</translation>
    </message>
    <message>
        <source>The target must end in .pdf, .html or .odt.</source>
        <translation>Målet måste sluta på .pdf, .html eller .odt.</translation>
    </message>
    <message>
        <source>No function is chosen in the rule yet.</source>
        <translation>Ingen funktion är vald i regeln än.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds from %2. An act has one wording on one day: give the older one its last day first.</source>
        <translation>”%1” gäller från %2. En lag har en lydelse i taget: ge den äldre en sista dag först.</translation>
    </message>
    <message>
        <source>The act that comes with Vaksam has no section &quot;%1&quot;.</source>
        <translation>Lagen som följer med Vaksam har ingen paragraf ”%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no body. Choose cooperation, steering, board, council or committee.</source>
        <translation>”%1” är inget organ. Välj cooperation, steering, board, council eller committee.</translation>
    </message>
    <message>
        <source>The goal &quot;%1&quot; is not SMART yet. Missing: %2.</source>
        <translation>Målet ”%1” är inte SMART än. Saknas: %2.</translation>
    </message>
    <message>
        <source>There is no proposal with the id %1.</source>
        <translation>Det finns inget förslag med id %1.</translation>
    </message>
    <message>
        <source>The proposal has led to a focus area already.</source>
        <translation>Förslaget har redan lett till ett fokusområde.</translation>
    </message>
    <message>
        <source>There is no picture with the id %1.</source>
        <translation>Det finns ingen lägesbild med id %1.</translation>
    </message>
    <message>
        <source>Say which focus area the report is about: give its title or its id.</source>
        <translation>Säg vilket fokusområde rapporten gäller: ange dess titel eller id.</translation>
    </message>
    <message>
        <source>Say which request it is for: write the request for documents first, then give its id.</source>
        <translation>Säg vilken begäran det gäller: skriv först in begäran om handlingar och ange sedan dess id.</translation>
    </message>
    <message>
        <source>The meeting ends at %1, when it begins. Change one of the times.</source>
        <translation>Mötet slutar klockan&#xa0;%1, samtidigt som det börjar. Ändra en av tiderna.</translation>
    </message>
    <message>
        <source>%1 is before %2. Change one of the times.</source>
        <translation>%1 är före %2. Ändra en av tiderna.</translation>
    </message>
    <message>
        <source>Write the day too.</source>
        <translation>Skriv också dagen.</translation>
    </message>
    <message>
        <source>The file has no agreement yet. Add one first, among the registers: its name and its days.</source>
        <translation>Filen har ingen överenskommelse än. Lägg först till en bland registren: dess namn och dagar.</translation>
    </message>
    <message>
        <source>The reading was stopped. Nothing was changed.</source>
        <translation>Läsningen avbröts. Inget ändrades.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The change was stopped. Nothing was changed.</source>
        <translation>Ändringen avbröts. Inget ändrades.</translation>
    </message>
    <message>
        <source>Nothing was changed: some of the records cannot have this value.</source>
        <translation>Inget ändrades: några av posterna kan inte ha det värdet.</translation>
    </message>
    <message>
        <source>This says something of a whole series &quot;%1&quot; that neither the calendar nor the file has: only this one meeting was taken. Export the whole series.</source>
        <translation>Det här gäller en hel serie, ”%1”, som varken kalendern eller filen har: bara det här mötet togs med. Exportera hela serien.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Dagen finns inte.</translation>
    </message>
    <message>
        <source>There is no meeting in this calendar.</source>
        <translation>Det finns inget möte i kalendern.</translation>
    </message>
    <message>
        <source>The file breaks off before the calendar ends: meetings may be missing. Export or download it again.</source>
        <translation>Filen bryts av innan kalendern är slut: möten kan saknas. Exportera eller hämta den igen.</translation>
    </message>
    <message>
        <source>%1 is JSON and no table. Export it as .csv or .xlsx, and import that.</source>
        <translation>%1 är JSON och ingen tabell. Exportera den som .csv eller .xlsx och läs in den.</translation>
    </message>
    <message>
        <source>The columns are named in this row. What stands above it was left out.</source>
        <translation>Kolumnernas namn står på den här raden. Det som står ovanför togs inte med.</translation>
    </message>
    <message>
        <source>Letters were spoiled before the file came here: &quot;%1&quot; stands where another letter belongs. It is taken as it stands. Get the file anew from where it was right, and look at the other rows too.</source>
        <translation>Bokstäver hade blivit fel redan innan: ”%1” står där en annan bokstav hör hemma. Texten togs som den står. Hämta filen på nytt därifrån den var rätt och titta på de andra raderna också.</translation>
    </message>
    <message>
        <source>Nothing else stands in this row: it seems to be a note about the table. Leave it out of the file, or fill in the rest if it is a record.</source>
        <translation>Inget annat står på raden: den ser ut att vara en not till tabellen. Ta bort den ur filen, eller fyll i resten om den är en post.</translation>
    </message>
    <message>
        <source>Say what is counted: events, reports to the police or reported crimes.</source>
        <translation>Säg vad som räknas: händelser, anmälningar eller anmälda brott.</translation>
    </message>
    <message>
        <source>Say in which area the goal is, to compare it with another.</source>
        <translation>Säg i vilket område målet gäller, så att det kan jämföras med ett annat.</translation>
    </message>
    <message>
        <source>This is the goal&apos;s own area. Choose another one.</source>
        <translation>Det är målets eget område. Välj ett annat.</translation>
    </message>
    <message>
        <source>This is the goal&apos;s area of comparison. Choose another one.</source>
        <translation>Det är området som målet jämförs med. Välj ett annat.</translation>
    </message>
    <message>
        <source>Say which area it is compared with, to tell what moved beside.</source>
        <translation>Säg vilket område det jämförs med, så att det syns vad som flyttat intill.</translation>
    </message>
    <message>
        <source>The police have changed figures of this year; the newest final one counts. %1</source>
        <translation>Polisen har ändrat siffror för året; den nyaste slutliga gäller. %1</translation>
    </message>
    <message>
        <source>Write the day by which it is to be done.</source>
        <translation>Skriv vilken dag det senast ska vara gjort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour. Write it as # and six figures or letters, such as %2: the municipality&apos;s graphic manual has it so.</source>
        <translation>”%1” är ingen färg. Skriv den som # och sex siffror eller bokstäver, till exempel %2. Så står den i kommunens grafiska profil.</translation>
    </message>
    <message>
        <source>%1 is too pale on white paper: its contrast is %2 to 1, and 4.5 to 1 is needed. The nearest darker colour that can be read is %3.</source>
        <translation>%1 är för ljus på vitt papper: kontrasten är %2 till 1, och det behövs 4,5 till 1. Den närmaste mörkare färgen som går att läsa är %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a picture: it is damaged, or of another kind. Take a PNG, JPEG or SVG file.</source>
        <translation>”%1” går inte att läsa som bild: filen är skadad eller av ett annat slag. Välj en PNG-, JPEG- eller SVG-fil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: %2, and at most %3 can be taken in. Save the picture smaller first; a coat of arms is printed less than two centimetres high.</source>
        <translation>”%1” är för stor: %2, och högst %3 går att ta in. Spara bilden i mindre storlek först. Ett kommunvapen trycks mindre än två centimeter högt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a drawing that holds the place of another picture instead of the picture. Save it with the picture inside, or as PNG.</source>
        <translation>”%1” är en teckning som hänvisar till en annan bildfil i stället för att innehålla den. Spara teckningen med bilden inuti, eller som PNG.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 går inte att läsa: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: there is no picture in it.</source>
        <translation>”%1” är tom: det finns ingen bild i filen.</translation>
    </message>
    <message>
        <source>%1 is a calendar: it has no sheets to choose from.</source>
        <translation>%1 är en kalender: där finns inga blad att välja mellan.</translation>
    </message>
    <message>
        <source>These rows are hidden in the sheet, by a filter or by hand, and were read like the others. Show them there, and take out of the file what should not come in.</source>
        <translation>Raderna är dolda i bladet, av ett filter eller för hand, och lästes som de andra. Visa dem där, och ta ur filen det som inte ska in.</translation>
    </message>
    <message>
        <source>The column is hidden in the sheet and was read like the others.</source>
        <translation>Kolumnen är dold i bladet och lästes som de andra.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file (.ods). Open it in LibreOffice or Excel, save it as .xlsx or as CSV, and import that.</source>
        <translation>%1 är en OpenDocument-fil (.ods). Öppna den i LibreOffice eller Excel, spara den som .xlsx eller CSV och läs in den.</translation>
    </message>
    <message>
        <source>This event does not say when it begins: no meeting was made of it. Give it a day in the calendar.</source>
        <translation>Händelsen säger inte när den börjar: det blev inget möte av den. Ge den en dag i kalendern.</translation>
    </message>
    <message>
        <source>%1 does not lie between %2 and %3. Write a number from %2 to %3.</source>
        <translation>%1 ligger inte mellan %2 och %3. Skriv ett tal från %2 till %3.</translation>
    </message>
    <message>
        <source>%1 is less than %2. Write %2 or more.</source>
        <translation>%1 är mindre än %2. Skriv %2 eller mer.</translation>
    </message>
    <message>
        <source>%1 is no year that can be used here. Write one from %2 to %3, with four digits.</source>
        <translation>%1 är inget år som går att använda här. Skriv ett från %2 till %3, med fyra siffror.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number and not a day. In a workbook, format the cell as a date; else write it as 2026-03-04.</source>
        <translation>”%1” är ett tal och inget datum. Ge cellen datumformat i Excel, eller skriv år, månad och dag, till exempel 2026-03-04.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a share, and this is no number of per cent. Write the number alone, in a workbook without the percent format.</source>
        <translation>”%1” är en andel, och här räknas inte i procent. Skriv bara talet, i Excel utan procentformat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean two numbers. Write it as %2 or as %3.</source>
        <translation>”%1” kan betyda två tal. Skriv det som %2 eller som %3.</translation>
    </message>
    <message>
        <source>The columns are named in two rows: this one, and the one above it where this one is empty.</source>
        <translation>Kolumnernas namn står på två rader: på den här, och på raden ovanför där den här är tom.</translation>
    </message>
    <message>
        <source>The name of this column cannot be read, so it was not taken: a formula without its value, or an error. Write the name as a text.</source>
        <translation>Kolumnens namn går inte att läsa, så den togs inte med: en formel utan värde, eller ett fel. Skriv namnet som text.</translation>
    </message>
    <message>
        <source>These are ids of another program: the column was not taken, its rows were. Call it source-key and give a column source besides, and a later file finds the same records again.</source>
        <translation>Det här är ett annat programs id: kolumnen togs inte med, men raderna gjorde det. Kalla den source-key och lägg till en kolumn source, så hittar en senare fil samma poster igen.</translation>
    </message>
    <message>
        <source>These are ids of another program: the column was not taken, its rows were.</source>
        <translation>Det här är ett annat programs id: kolumnen togs inte med, men raderna gjorde det.</translation>
    </message>
    <message>
        <source>The cell is merged with the one to its left. Part them, and fill in both; a row that names a part of the table or sums it up is left out of the file.</source>
        <translation>Cellen är sammanfogad med den till vänster. Dela upp dem och fyll i båda; en rad som är en rubrik i tabellen eller en summa tas bort ur filen.</translation>
    </message>
    <message>
        <source>This row tells of the columns, as their names do; it is not taken as a record.</source>
        <translation>Raden talar om kolumnerna, som deras namn gör; den tas inte som en post.</translation>
    </message>
    <message>
        <source>No column that is taken has anything in this row. Fill it in, or leave the row out of the file.</source>
        <translation>Ingen kolumn som läses har något på den här raden. Fyll i den, eller ta bort raden ur filen.</translation>
    </message>
    <message>
        <source>%1 has no row %2, in which the columns are named by the mapping. Mend its header_row, or leave it out.</source>
        <translation>%1 har ingen rad %2, där kolumnernas namn ska stå enligt mappningen. Rätta header_row, eller ta bort det.</translation>
    </message>
    <message>
        <source>%1 is empty. One of the first %2 rows must name the columns, and what is to come in stand below it.</source>
        <translation>%1 är tom. En av de första %2 raderna ska vara kolumnernas namn, och under den ska det stå som ska in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. Down shows it.</source>
        <translation>”%1” finns inte i listan. Nedåtpil visar den.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write 22/11, today or +7.</source>
        <translation>”%1” är inget datum. Skriv 22/11, i dag eller +7.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there, or is several. Choose in the list.</source>
        <translation>”%1” finns inte, eller är flera. Välj i listan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there. Choose in the list, or leave this empty.</source>
        <translation>”%1” finns inte. Välj i listan eller lämna tomt.</translation>
    </message>
    <message>
        <source>Tasks, notes and busy times are no meetings and were left out: %1.</source>
        <translation>Uppgifter, anteckningar och upptagna tider är inga möten och togs inte med: %1.</translation>
    </message>
    <message>
        <source>Of series, the meetings from %1 to %2 are read. Series that have others, which were left out: %3.</source>
        <translation>Av serier läses mötena från %1 till %2. Serier som har fler, som inte togs med: %3.</translation>
    </message>
    <message>
        <source>The contact is too long for the foot of page one. Lines: %1, at most %3. Letters: %2, at most %4.</source>
        <translation>Kontakten är för lång för sidfoten på första sidan. Rader: %1, högst %3. Tecken: %2, högst %4.</translation>
    </message>
    <message>
        <source>Rows from this one on that have fewer cells than the head: %1. What they do not have was taken as empty.</source>
        <translation>Rader från den här och nedåt som har färre celler än tabellens huvud: %1. Det som saknas räknas som tomt.</translation>
    </message>
    <message>
        <source>Say what was found: mark a checkpoint that is not met, or write remarks.</source>
        <translation>Säg vad som noterades: markera en kontrollpunkt med anmärkning, eller skriv under Anmärkningar.</translation>
    </message>
    <message>
        <source>More than one record is called &quot;%1&quot;. Give them names of their own, or use the id.</source>
        <translation>Mer än en post heter ”%1”. Ge dem var sitt namn, eller använd postens id.</translation>
    </message>
    <message>
        <source>There is no %2 called &quot;%1&quot;. Write the name of one that is there, or add it first.</source>
        <translation>Det går inte att hitta %2 med namnet ”%1”. Skriv ett namn som finns i registret, eller lägg till det där först.</translation>
    </message>
    <message>
        <source>The plan was approved on %1 although it lacked something.</source>
        <translation>Planen godkändes %1 trots att något saknades.</translation>
    </message>
    <message>
        <source>%3 does not count: %2 did not take part.</source>
        <translation>%3 räknas inte. Saknades: %2.</translation>
    </message>
    <message>
        <source>%1 is the file that is open here. Choose the table that is to be read into it.</source>
        <translation>%1 är filen som är öppen här. Välj tabellen som ska läsas in i den.</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>none in either year</source>
        <translation>inga något av åren</translation>
    </message>
    <message>
        <source>no figures to compare with</source>
        <translation>inga siffror att jämföra med</translation>
    </message>
    <message>
        <source>the category was not used the whole time</source>
        <translation>kategorin har inte använts hela tiden</translation>
    </message>
    <message>
        <source>no month that both years have figures for</source>
        <translation>ingen månad som båda åren har siffror för</translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation>en siffra saknas</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>inte slut än</translation>
    </message>
    <message>
        <source>too few months before it</source>
        <translation>för få månader innan</translation>
    </message>
    <message>
        <source>too few lately to say</source>
        <translation>för få på sista tiden för att säga något</translation>
    </message>
    <message>
        <source>the months before were all the same</source>
        <translation>månaderna innan var alla lika</translation>
    </message>
    <message>
        <source>the months before follow no pattern that can be reckoned</source>
        <translation>månaderna innan följer inget mönster som går att räkna på</translation>
    </message>
    <message>
        <source>left out, so that nobody can be recognised</source>
        <translation>utelämnat, så att ingen kan kännas igen</translation>
    </message>
    <message>
        <source>certain rise</source>
        <translation>säker ökning</translation>
    </message>
    <message>
        <source>certain fall</source>
        <translation>säker minskning</translation>
    </message>
    <message>
        <source>no certain change</source>
        <translation>ingen säker förändring</translation>
    </message>
    <message>
        <source>reports to the police</source>
        <translation>anmälningar</translation>
    </message>
    <message>
        <source>reported crimes</source>
        <translation>anmälda brott</translation>
    </message>
    <message>
        <source>events</source>
        <translation>händelser</translation>
    </message>
    <message>
        <source>more than chance brings</source>
        <translation>mer än slumpen ger</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>inom slumpen</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>inte börjat än</translation>
    </message>
    <message>
        <source>the figure has not come yet</source>
        <translation>siffran har inte kommit än</translation>
    </message>
    <message>
        <source>%1 up to %2 %3</source>
        <translation>%1 till och med %2 %3</translation>
    </message>
    <message>
        <source>the same days of %1</source>
        <translation>samma dagar %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Direct or indirect</source>
        <translation>Direkt eller bakomliggande</translation>
    </message>
    <message>
        <source>Activities against it</source>
        <translation>Aktiviteter mot orsaken</translation>
    </message>
    <message>
        <source>No cause has been described yet.</source>
        <translation>Ingen orsak har beskrivits ännu.</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>bakomliggande</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mäts med</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsvärde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Newest value</source>
        <translation>Senaste värde</translation>
    </message>
    <message>
        <source>Delimited to</source>
        <translation>Avgränsat till</translation>
    </message>
    <message>
        <source>Realistic because</source>
        <translation>Realistiskt eftersom</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>No goal has been set yet.</source>
        <translation>Inget mål har satts ännu.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>uppfyllt</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>saknas: %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Medverkande</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>Deviation and reason</source>
        <translation>Avvikelse och skäl</translation>
    </message>
    <message>
        <source>No activity has been planned yet.</source>
        <translation>Ingen aktivitet har planerats ännu.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Child impact assessment</source>
        <translation>Barnkonsekvensanalys</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>No assessment of the best interests of the child is tied to this plan.</source>
        <translation>Ingen bedömning av barnets bästa är kopplad till den här planen.</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>inte fullständig</translation>
    </message>
    <message>
        <source>The assessment still lacks answers.</source>
        <translation>Analysen saknar fortfarande svar.</translation>
    </message>
    <message>
        <source>The plan has not been approved yet.</source>
        <translation>Planen är inte godkänd ännu.</translation>
    </message>
    <message>
        <source>Missing for the approval: %1.</source>
        <translation>Saknas för godkännandet: %1.</translation>
    </message>
    <message>
        <source>Action plan: %1</source>
        <translation>Handlingsplan: %1</translation>
    </message>
    <message>
        <source>Focus area: %1 (%2)</source>
        <translation>Fokusområde: %1 (%2)</translation>
    </message>
    <message>
        <source>against the gates</source>
        <translation>trots att kraven inte var uppfyllda</translation>
    </message>
    <message>
        <source>Problem and causes</source>
        <translation>Problem och orsaker</translation>
    </message>
    <message>
        <source>From the picture of the situation: %1</source>
        <translation>Ur lägesbilden: %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Follow-up and evaluation</source>
        <translation>Uppföljning och utvärdering</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>There is no action plan yet.</source>
        <translation>Det finns ingen handlingsplan ännu.</translation>
    </message>
    <message>
        <source>It has no activities yet.</source>
        <translation>Den har inga aktiviteter ännu.</translation>
    </message>
    <message>
        <source>%2 of 1 activity is done.</source>
        <translation>%2 av 1 aktivitet är klar.</translation>
    </message>
    <message>
        <source>%2 of %1 activities are done.</source>
        <translation>%2 av %1&#xa0;aktiviteter är klara.</translation>
    </message>
    <message>
        <source>One is late.</source>
        <translation>En är försenad.</translation>
    </message>
    <message>
        <source>%1 are late.</source>
        <translation>%1 är försenade.</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (föreslaget)</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (utkast)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Meant for %1.</source>
        <translation>Avsett för %1.</translation>
    </message>
    <message>
        <source>Prioritised for %1.</source>
        <translation>Prioriterat för %1.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Avslutat.</translation>
    </message>
    <message>
        <source>Special focus on children and young people.</source>
        <translation>Särskild satsning på barn och unga.</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Problemet</translation>
    </message>
    <message>
        <source>The problem has not been described yet.</source>
        <translation>Problemet har inte beskrivits ännu.</translation>
    </message>
    <message>
        <source>Measured by: %1.</source>
        <translation>Mäts med: %1.</translation>
    </message>
    <message>
        <source>Baseline %1 (%2).</source>
        <translation>Utgångsvärde %1 (%2).</translation>
    </message>
    <message>
        <source>Baseline %1.</source>
        <translation>Utgångsvärde %1.</translation>
    </message>
    <message>
        <source>Target %1 by %2.</source>
        <translation>Målvärde %1 senast %2.</translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation>Målvärde %1.</translation>
    </message>
    <message>
        <source>Newest value %1 (%2): %3.</source>
        <translation>Senaste värde %1 (%2): %3.</translation>
    </message>
    <message>
        <source>No value has been measured yet.</source>
        <translation>Inget värde har mätts ännu.</translation>
    </message>
    <message>
        <source>Delimited to: %1.</source>
        <translation>Avgränsat till: %1.</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>Mål %1: %2</translation>
    </message>
    <message>
        <source>not SMART yet</source>
        <translation>inte SMART ännu</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Saknas: %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>When approved</source>
        <translation>Vid godkännandet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nothing has been changed since the approval.</source>
        <translation>Inget har ändrats sedan godkännandet.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>har lagts till</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>har tagits bort</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ingen plan ännu</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Changed since the approval</source>
        <translation>Ändrat sedan godkännandet</translation>
    </message>
    <message>
        <source>the cooperation group</source>
        <translation>samverkansgruppen</translation>
    </message>
    <message>
        <source>the steering group</source>
        <translation>styrgruppen</translation>
    </message>
    <message>
        <source>the municipal board</source>
        <translation>kommunstyrelsen</translation>
    </message>
    <message>
        <source>action plan, version %1</source>
        <translation>handlingsplan, version&#xa0;%1</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>handlingsplan</translation>
    </message>
    <message>
        <source>focus area</source>
        <translation>fokusområde</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, prioritet&#xa0;%2</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>klar för sent</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>snart dags</translation>
    </message>
    <message>
        <source>started</source>
        <translation>påbörjad</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>behind plan</source>
        <translation>ligger efter</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>enligt plan</translation>
    </message>
    <message>
        <source>Version %1 of the action plan is in force; version %2: %3.</source>
        <translation>Version&#xa0;%1 av handlingsplanen gäller; version&#xa0;%2: %3.</translation>
    </message>
    <message>
        <source>Action plan: %1.</source>
        <translation>Handlingsplan: %1.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>inte mätt än</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>målvärdet har nåtts</translation>
    </message>
    <message>
        <source>target not reached</source>
        <translation>målvärdet har inte nåtts</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>no certain change</source>
        <translation>ingen säker förändring</translation>
    </message>
    <message>
        <source>higher than the baseline</source>
        <translation>högre än utgångsvärdet</translation>
    </message>
    <message>
        <source>lower than the baseline</source>
        <translation>lägre än utgångsvärdet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Uppmätt</translation>
    </message>
    <message>
        <source>One measured value: %2 on %3.</source>
        <translation>Ett mätvärde: %2 den %3.</translation>
    </message>
    <message>
        <source>%1 measured values, the newest %2 on %3.</source>
        <translation>%1&#xa0;mätvärden, det senaste %2 den %3.</translation>
    </message>
    <message>
        <source>no direct cause</source>
        <translation>ingen direkt orsak</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>inget mål</translation>
    </message>
    <message>
        <source>one goal is not SMART</source>
        <translation>ett mål är inte SMART</translation>
    </message>
    <message>
        <source>%1 goals are not SMART</source>
        <translation>%1&#xa0;mål är inte SMART</translation>
    </message>
    <message>
        <source>one goal has no activity</source>
        <translation>ett mål saknar aktivitet</translation>
    </message>
    <message>
        <source>%1 goals have no activity</source>
        <translation>%1&#xa0;mål saknar aktivitet</translation>
    </message>
    <message>
        <source>one activity has nobody responsible</source>
        <translation>en aktivitet saknar ansvarig</translation>
    </message>
    <message>
        <source>%1 activities have nobody responsible</source>
        <translation>%1&#xa0;aktiviteter saknar ansvarig</translation>
    </message>
    <message>
        <source>one activity has no due day</source>
        <translation>en aktivitet saknar slutdatum</translation>
    </message>
    <message>
        <source>%1 activities have no due day</source>
        <translation>%1&#xa0;aktiviteter saknar slutdatum</translation>
    </message>
    <message>
        <source>one activity serves no goal</source>
        <translation>en aktivitet hör inte till något mål</translation>
    </message>
    <message>
        <source>%1 activities serve no goal</source>
        <translation>%1&#xa0;aktiviteter hör inte till något mål</translation>
    </message>
    <message>
        <source>no complete child impact assessment</source>
        <translation>ingen fullständig barnkonsekvensanalys</translation>
    </message>
    <message>
        <source>Direct causes</source>
        <translation>Direkta orsaker</translation>
    </message>
    <message>
        <source>Indirect causes</source>
        <translation>Bakomliggande orsaker</translation>
    </message>
    <message>
        <source>No factor given</source>
        <translation>Ingen faktor angiven</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Reference and note</source>
        <translation>Referens och anteckning</translation>
    </message>
    <message>
        <source>No decision has been taken yet.</source>
        <translation>Inget beslut har fattats än.</translation>
    </message>
    <message>
        <source>Neither follow-up nor evaluation is written yet.</source>
        <translation>Varken uppföljning eller utvärdering är skriven än.</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>inte skrivet än</translation>
    </message>
    <message>
        <source>Production: was it done?</source>
        <translation>Produktion: blev det gjort?</translation>
    </message>
    <message>
        <source>Process: how did it go?</source>
        <translation>Process: hur gick det?</translation>
    </message>
    <message>
        <source>Effect: did the problem change?</source>
        <translation>Effekt: förändrades problemet?</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>One more stands in the sections below.</source>
        <translation>Ytterligare ett finns i avsnitten nedan.</translation>
    </message>
    <message>
        <source>%1 more stand in the sections below.</source>
        <translation>Ytterligare %1 finns i avsnitten nedan.</translation>
    </message>
    <message>
        <source>No focus area has been prioritised for %1.</source>
        <translation>Inget fokusområde har prioriterats för %1.</translation>
    </message>
    <message>
        <source>One focus area is prioritised for %2.</source>
        <translation>Ett fokusområde är prioriterat för %2.</translation>
    </message>
    <message>
        <source>%1 focus areas are prioritised for %2.</source>
        <translation>%1&#xa0;fokusområden är prioriterade för %2.</translation>
    </message>
    <message>
        <source>One activity is late.</source>
        <translation>En aktivitet är försenad.</translation>
    </message>
    <message>
        <source>%1 activities are late.</source>
        <translation>%1&#xa0;aktiviteter är försenade.</translation>
    </message>
    <message>
        <source>No activity is late.</source>
        <translation>Ingen aktivitet är försenad.</translation>
    </message>
    <message>
        <source>One focus area has no approved plan.</source>
        <translation>Ett fokusområde saknar godkänd plan.</translation>
    </message>
    <message>
        <source>%1 focus areas have no approved plan.</source>
        <translation>%1&#xa0;fokusområden saknar godkänd plan.</translation>
    </message>
    <message>
        <source>One plan was approved although content was missing.</source>
        <translation>En plan godkändes trots att innehåll saknades.</translation>
    </message>
    <message>
        <source>%1 plans were approved although content was missing.</source>
        <translation>%1&#xa0;planer godkändes trots att innehåll saknades.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>kräver uppmärksamhet</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>The steering group has not decided on anything in this file before.</source>
        <translation>Styrgruppen har inte beslutat om något i den här filen tidigare.</translation>
    </message>
    <message>
        <source>Nothing that is recorded here has changed.</source>
        <translation>Inget av det som registreras här har ändrats.</translation>
    </message>
    <message>
        <source>Since the steering group&apos;s decisions on %1: %2</source>
        <translation>Sedan styrgruppens beslut den %1: %2</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Prioritise as a focus area for %1</source>
        <translation>Prioritera som fokusområde för %1</translation>
    </message>
    <message>
        <source>Approve version %1 of the action plan</source>
        <translation>Godkänn version&#xa0;%1 av handlingsplanen</translation>
    </message>
    <message>
        <source>Approve the action plan</source>
        <translation>Godkänn handlingsplanen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Genomförda aktiviteter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 on time, %2 late</source>
        <translation>%1 i tid, %2 för sent</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Försenade nu</translation>
    </message>
    <message>
        <source>past their due day</source>
        <translation>efter slutdatum</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Utan ansvarig</translation>
    </message>
    <message>
        <source>open activities</source>
        <translation>pågående eller planerade aktiviteter</translation>
    </message>
    <message>
        <source>Approved plans</source>
        <translation>Godkända planer</translation>
    </message>
    <message>
        <source>one although content was missing</source>
        <translation>en trots att innehåll saknades</translation>
    </message>
    <message>
        <source>%1 although content was missing</source>
        <translation>%1 trots att innehåll saknades</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar försenad</translation>
    </message>
    <message>
        <source>No activity is late, and all have someone responsible.</source>
        <translation>Ingen aktivitet är försenad och alla har en ansvarig.</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>utgångsvärde %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>målvärde %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Goal due</source>
        <translation>Mål ska vara nått</translation>
    </message>
    <message>
        <source>Activity due</source>
        <translation>Aktivitet ska vara klar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Nothing is due within %1 days.</source>
        <translation>Inget ska vara klart inom %1&#xa0;dagar.</translation>
    </message>
    <message>
        <source>How it stands on %1</source>
        <translation>Läget den %1</translation>
    </message>
    <message>
        <source>No goal has been measured yet.</source>
        <translation>Inget mål har mätts än.</translation>
    </message>
    <message>
        <source>Late or without anyone responsible</source>
        <translation>Försenade eller utan ansvarig</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Kommande datum</translation>
    </message>
    <message>
        <source>Report to the steering group %1</source>
        <translation>Rapport till styrgruppen %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Med anmärkning</translation>
    </message>
    <message>
        <source>different premises: %1</source>
        <translation>olika tillsynsobjekt: %1</translation>
    </message>
    <message>
        <source>Joint with the police</source>
        <translation>Tillsammans med polisen</translation>
    </message>
    <message>
        <source>of them serious: %1</source>
        <translation>varav allvarliga: %1</translation>
    </message>
    <message>
        <source>Follow-ups open</source>
        <translation>Öppna uppföljningar</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>försenade: %1</translation>
    </message>
    <message>
        <source>The visits in numbers</source>
        <translation>Besöken i siffror</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter typ</translation>
    </message>
    <message>
        <source>By scope (a visit may have several)</source>
        <translation>Efter omfattning (ett besök kan ha flera)</translation>
    </message>
    <message>
        <source>Ground for police presence</source>
        <translation>Grund för polisens närvaro</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Tillsynsobjekt</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Uppföljning senast</translation>
    </message>
    <message>
        <source>No follow-up is open.</source>
        <translation>Ingen uppföljning är öppen.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Test purchases</source>
        <translation>Kontrollköp</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Varor</translation>
    </message>
    <message>
        <source>Trader informed</source>
        <translation>Näringsidkaren informerad</translation>
    </message>
    <message>
        <source>No test purchase was made in the period.</source>
        <translation>Inget kontrollköp gjordes under perioden.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>Test purchases: %1. Goods were sold in: %2.</source>
        <translation>Kontrollköp: %1, varav %2 där varan såldes.</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Tillsyn och kontrollköp</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No visit was made in the period.</source>
        <translation>Inget besök gjordes under perioden.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>färre än %1</translation>
    </message>
    <message>
        <source>Report to the steering group</source>
        <translation>Rapport till styrgruppen</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>How the year&apos;s focus areas stand, what is to be decided and what is late.</source>
        <translation>Hur årets fokusområden ligger till, vad som ska beslutas och vad som är försenat.</translation>
    </message>
    <message>
        <source>One plan with causes, goals, activities and the child impact assessment.</source>
        <translation>En plan med orsaker, mål, aktiviteter och barnkonsekvensanalys.</translation>
    </message>
    <message>
        <source>Visits and test purchases of a period, and follow-ups that wait.</source>
        <translation>En periods besök och kontrollköp, och uppföljningar som väntar.</translation>
    </message>
    <message>
        <source>Kind of inspection</source>
        <translation>Typ av tillsyn</translation>
    </message>
    <message>
        <source>Not visited before.</source>
        <translation>Inte besökt tidigare.</translation>
    </message>
    <message>
        <source>Last visit %1: %2.</source>
        <translation>Senaste besök %1: %2.</translation>
    </message>
    <message>
        <source>Last visit %1.</source>
        <translation>Senaste besök %1.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Inte kontrollerad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>The visit as a whole</source>
        <translation>Besöket som helhet</translation>
    </message>
    <message>
        <source>Follow-up due:</source>
        <translation>Uppföljning senast:</translation>
    </message>
    <message>
        <source>Round of inspections</source>
        <translation>Tillsynsrunda</translation>
    </message>
    <message>
        <source>A round is not shown in public: it must not be known before, and its notes are about single places.</source>
        <translation>En tillsynsrunda visas inte för allmänheten: den ska inte vara känd i förväg och anteckningarna rör enskilda ställen.</translation>
    </message>
    <message>
        <source>The round has no premises yet.</source>
        <translation>Rundan har inga tillsynsobjekt än.</translation>
    </message>
    <message>
        <source>Round sheet</source>
        <translation>Rundlista</translation>
    </message>
    <message>
        <source>The paper for a round of inspections: the premises in order, with boxes to tick.</source>
        <translation>Pappret för en tillsynsrunda: tillsynsobjekten i ordning, med rutor att kryssa i.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Prioriterat</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Uppföljt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Överlämnad</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Utvärderad</translation>
    </message>
    <message>
        <source>direct cause</source>
        <translation>direkt orsak</translation>
    </message>
    <message>
        <source>indirect cause</source>
        <translation>bakomliggande orsak</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Övriga orsaker</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is proposed as a focus area.</source>
        <translation>”%1” föreslås som fokusområde.</translation>
    </message>
    <message>
        <source>The action plan &quot;%1&quot;, version %2, is approved.</source>
        <translation>Handlingsplanen ”%1”, version&#xa0;%2, godkänns.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is prioritised as a focus area for %2, with rank %3.</source>
        <translation>”%1” prioriteras som fokusområde för %2, med prioritet&#xa0;%3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not prioritised.</source>
        <translation>”%1” prioriteras inte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deferred.</source>
        <translation>Ärendet ”%1” bordläggs.</translation>
    </message>
    <message>
        <source>The focus area &quot;%1&quot; continues in %2, with rank %3.</source>
        <translation>Fokusområdet ”%1” fortsätter %2, med prioritet&#xa0;%3.</translation>
    </message>
    <message>
        <source>The focus area &quot;%1&quot; is closed.</source>
        <translation>Fokusområdet ”%1” avslutas.</translation>
    </message>
    <message>
        <source>The action plan &quot;%1&quot; is submitted to the steering group.</source>
        <translation>Handlingsplanen ”%1” överlämnas till styrgruppen.</translation>
    </message>
    <message>
        <source>The action plan &quot;%1&quot; is returned for completion.</source>
        <translation>Handlingsplanen ”%1” lämnas åter för komplettering.</translation>
    </message>
    <message>
        <source>The work with the action plan &quot;%1&quot; begins.</source>
        <translation>Arbetet med handlingsplanen ”%1” börjar.</translation>
    </message>
    <message>
        <source>The action plan &quot;%1&quot; is followed up.</source>
        <translation>Handlingsplanen ”%1” följs upp.</translation>
    </message>
    <message>
        <source>The action plan &quot;%1&quot; is evaluated.</source>
        <translation>Handlingsplanen ”%1” utvärderas.</translation>
    </message>
    <message>
        <source>The action plan &quot;%1&quot; is adopted.</source>
        <translation>Handlingsplanen ”%1” antas.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Although content was missing: %1</source>
        <translation>Trots att innehåll saknades: %1</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Åtgärdspunkt</translation>
    </message>
    <message>
        <source>Proposal for decision</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Inget väntar på beslut.</translation>
    </message>
    <message>
        <source>The steering group prioritises the focus area for %1 and gives it a rank.</source>
        <translation>Styrgruppen prioriterar fokusområdet för %1 och anger dess prioritet.</translation>
    </message>
    <message>
        <source>The steering group approves the action plan, version %1.</source>
        <translation>Styrgruppen godkänner handlingsplanen, version&#xa0;%1.</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan förra mötet</translation>
    </message>
    <message>
        <source>Decided at the meeting of %1</source>
        <translation>Beslutat vid mötet %1</translation>
    </message>
    <message>
        <source>Nothing was decided there.</source>
        <translation>Inget beslutades då.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Åtgärdspunkter</translation>
    </message>
    <message>
        <source>Nothing is left from the last meetings.</source>
        <translation>Inget återstår från de senaste mötena.</translation>
    </message>
    <message>
        <source>Call to a meeting: %1</source>
        <translation>Kallelse: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kallade</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>The agenda has not been written yet.</source>
        <translation>Dagordningen är inte skriven än.</translation>
    </message>
    <message>
        <source>Matters to decide</source>
        <translation>Ärenden för beslut</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Meeting notes: %1</source>
        <translation>Minnesanteckningar: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>The meeting is not logged as held.</source>
        <translation>Mötet är inte inskrivet som hållet.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande funktioner</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Närvarande personer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Inget beslutades.</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Åtgärdspunkter</translation>
    </message>
    <message>
        <source>No action points.</source>
        <translation>Inga åtgärdspunkter.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>No one stands in the register of people.</source>
        <translation>Inga personer är inlagda.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Inget är försenat.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Ärenden för beslut</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Ingen är ansvarig</translation>
    </message>
    <message>
        <source>Every activity has somebody responsible.</source>
        <translation>Varje aktivitet har en ansvarig.</translation>
    </message>
    <message>
        <source>The next thirty days</source>
        <translation>De närmaste trettio dagarna</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Inget är planerat.</translation>
    </message>
    <message>
        <source>Begun, but not finished</source>
        <translation>Påbörjat men inte klart</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Inget.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Call to a meeting</source>
        <translation>Kallelse</translation>
    </message>
    <message>
        <source>Agenda, matters to decide and what came of the last meeting.</source>
        <translation>Dagordning, ärenden för beslut och vad som blev av det förra mötet.</translation>
    </message>
    <message>
        <source>Minutes or notes</source>
        <translation>Protokoll eller minnesanteckningar</translation>
    </message>
    <message>
        <source>Who was present, what was said and decided, who promised what.</source>
        <translation>Vilka som var med, vad som sades och beslutades, vem som lovade vad.</translation>
    </message>
    <message>
        <source>What is open, the next thirty days and whom to call: for a stand-in or a successor.</source>
        <translation>Vad som är öppet, de närmaste trettio dagarna och vem man ringer: för den som vikarierar eller tar över.</translation>
    </message>
    <message>
        <source>A handover is not for the public: it names people, single places and inspections that are planned.</source>
        <translation>En överlämning är inte för allmänheten: den nämner personer, enskilda ställen och planerad tillsyn.</translation>
    </message>
    <message>
        <source>As needed: %1</source>
        <translation>Vid behov: %1</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Åtagande</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Uppfyllt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Med skäl</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Förslag till ändring</translation>
    </message>
    <message>
        <source>The agreement has no commitments.</source>
        <translation>Överenskommelsen har inga åtaganden.</translation>
    </message>
    <message>
        <source>Holds from %1 to %2</source>
        <translation>Gäller från %1 till %2</translation>
    </message>
    <message>
        <source>Commitments not kept</source>
        <translation>Åtaganden inte uppfyllda</translation>
    </message>
    <message>
        <source>of them with a reason: %1</source>
        <translation>varav med angivet skäl: %1</translation>
    </message>
    <message>
        <source>The whole validity until %1</source>
        <translation>Hela giltighetstiden till och med %1</translation>
    </message>
    <message>
        <source>How the agreement is kept</source>
        <translation>Avstämning av överenskommelsen</translation>
    </message>
    <message>
        <source>Commitment by commitment</source>
        <translation>Åtagande för åtagande</translation>
    </message>
    <message>
        <source>What is short</source>
        <translation>Det som saknas</translation>
    </message>
    <message>
        <source>The duties of the act</source>
        <translation>Lagens krav</translation>
    </message>
    <message>
        <source>Act (2023:196) on municipalities&apos; responsibility for crime prevention</source>
        <translation>Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>The wheel of the year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>What remains of the year</source>
        <translation>Det som återstår av året</translation>
    </message>
    <message>
        <source>The year as a list</source>
        <translation>Året som lista</translation>
    </message>
    <message>
        <source>Not kept, reason given</source>
        <translation>Inte uppfyllt, skäl angivet</translation>
    </message>
    <message>
        <source>w %1</source>
        <translation>v.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>planerade: %1</translation>
    </message>
    <message>
        <source>kept, held</source>
        <translation>uppfyllt, hållet</translation>
    </message>
    <message>
        <source>planned or to come</source>
        <translation>planerat eller kommande</translation>
    </message>
    <message>
        <source>not kept, reason given</source>
        <translation>inte uppfyllt, skäl angivet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kept, short and excused per commitment and area, with room for proposed changes. Without a year: the whole validity.</source>
        <translation>Uppfyllt, inte uppfyllt och med angivet skäl per åtagande och område, med plats för ändringsförslag. Utan år: hela giltighetstiden.</translation>
    </message>
    <message>
        <source>Each duty of act (2023:196) with its evidence.</source>
        <translation>Varje krav i lag (2023:196) med sitt underlag.</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Sista dag: %1</translation>
    </message>
    <message>
        <source>For the yearly national survey</source>
        <translation>Till den nationella årsrapporten</translation>
    </message>
    <message>
        <source>of those answered</source>
        <translation>Besök med svar</translation>
    </message>
    <message>
        <source>Visits to places that sell</source>
        <translation>Besök på försäljningsställen</translation>
    </message>
    <message>
        <source>Sales on the internet</source>
        <translation>Försäljning på internet</translation>
    </message>
    <message>
        <source>A protocol was used</source>
        <translation>Protokoll användes</translation>
    </message>
    <message>
        <source>Feedback to the responsible person</source>
        <translation>Återkoppling till den ansvariga</translation>
    </message>
    <message>
        <source>Corrected voluntarily</source>
        <translation>Rättat frivilligt</translation>
    </message>
    <message>
        <source>The programme of own control was in place</source>
        <translation>Egenkontrollprogram fanns</translation>
    </message>
    <message>
        <source>Help of the police was requested</source>
        <translation>Polisens hjälp begärdes</translation>
    </message>
    <message>
        <source>named</source>
        <translation>utsedd</translation>
    </message>
    <message>
        <source>Plan followed up</source>
        <translation>Uppföljd</translation>
    </message>
    <message>
        <source>w %1 %2</source>
        <translation>v.&#xa0;%1 %2</translation>
    </message>
    <message>
        <source>%1 (at least %2)</source>
        <translation>%1 (minst %2)</translation>
    </message>
    <message>
        <source>Approved, not started</source>
        <translation>Godkänt, inte påbörjat</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>inget att jämföra med</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Till innehållet</translation>
    </message>
    <message>
        <source>The values as a table</source>
        <translation>Värdena som tabell</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>the municipal council</source>
        <translation>kommunfullmäktige</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>nämnden</translation>
    </message>
    <message>
        <source>Prioritisation</source>
        <translation>Prioritering</translation>
    </message>
    <message>
        <source>target not reached yet</source>
        <translation>målvärdet har inte nåtts än</translation>
    </message>
    <message>
        <source>On %1 %2 took the decision although content was missing. Reason: %3. So the plan does not meet the agreement&apos;s demands.</source>
        <translation>Den %1 fattade %2 beslutet trots att innehåll saknades. Skäl: %3. Planen uppfyller därmed inte överenskommelsens krav.</translation>
    </message>
    <message>
        <source>One decision waits for the steering group.</source>
        <translation>Ett beslut väntar på styrgruppen.</translation>
    </message>
    <message>
        <source>%1 decisions wait for the steering group.</source>
        <translation>%1&#xa0;beslut väntar på styrgruppen.</translation>
    </message>
    <message>
        <source>One activity has been completed.</source>
        <translation>En aktivitet har slutförts.</translation>
    </message>
    <message>
        <source>%1 activities have been completed.</source>
        <translation>%1&#xa0;aktiviteter har slutförts.</translation>
    </message>
    <message>
        <source>One value has been measured.</source>
        <translation>Ett värde har mätts.</translation>
    </message>
    <message>
        <source>%1 values have been measured.</source>
        <translation>%1&#xa0;värden har mätts.</translation>
    </message>
    <message>
        <source>One focus area has been proposed.</source>
        <translation>Ett fokusområde har föreslagits.</translation>
    </message>
    <message>
        <source>%1 focus areas have been proposed.</source>
        <translation>%1&#xa0;fokusområden har föreslagits.</translation>
    </message>
    <message>
        <source>One plan has been submitted.</source>
        <translation>En plan har överlämnats till styrgruppen.</translation>
    </message>
    <message>
        <source>%1 plans have been submitted.</source>
        <translation>%1&#xa0;planer har överlämnats till styrgruppen.</translation>
    </message>
    <message>
        <source>No decision waits for the steering group.</source>
        <translation>Inget beslut väntar på styrgruppen.</translation>
    </message>
    <message>
        <source>About the checkpoint: %1</source>
        <translation>Gäller kontrollpunkten: %1</translation>
    </message>
    <message>
        <source>Test purchases stand apart: their result can never be ground for an order, a ban or a warning.</source>
        <translation>Kontrollköp redovisas för sig: resultatet får aldrig ligga till grund för föreläggande, förbud eller varning.</translation>
    </message>
    <message>
        <source>The questions are those of the form of 2016; how today&apos;s form reads is not known.</source>
        <translation>Frågorna är de som ställdes i formuläret från 2016; hur dagens formulär ser ut är inte känt.</translation>
    </message>
    <message>
        <source>Single visits and premises are not shown in the public version.</source>
        <translation>Enskilda besök och tillsynsobjekt visas inte i versionen för allmänheten.</translation>
    </message>
    <message>
        <source>due soon: %1</source>
        <translation>snart dags: %1</translation>
    </message>
    <message>
        <source>not counted: %1 (as needed or to come)</source>
        <translation>räknas inte: %1 (vid behov eller kommande)</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1&#xa0;gånger</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>planerat: %1</translation>
    </message>
    <message>
        <source>Not held (when possible)</source>
        <translation>Inte hållet</translation>
    </message>
    <message>
        <source>Own measure passed</source>
        <translation>Eget mått passerat</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>own measure passed, or not held</source>
        <translation>eget mått passerat, eller inte hållet</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>No certain change in the figures of %1.</source>
        <translation>Ingen säker förändring i siffrorna för %1.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnat</translation>
    </message>
    <message>
        <source>%1 per 1,000 (%2)</source>
        <translation>%1 per 1 000 (%2)</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>per 1 000 invånare</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>with 95 % certainty between %1 and %2</source>
        <translation>med 95 % säkerhet mellan %1 och %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>Per 1 000 invånare</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % intervall</translation>
    </message>
    <message>
        <source>Most in %1 (%2), fewest in %3 (%4). How many live there is not filled in.</source>
        <translation>Flest i %1 (%2), färst i %3 (%4). Hur många som bor där är inte ifyllt.</translation>
    </message>
    <message>
        <source>Highest in %1: %2. Lowest in %3: %4. The difference between these two is certain.</source>
        <translation>Högst i %1: %2. Lägst i %3: %4. Skillnaden mellan de två är säker.</translation>
    </message>
    <message>
        <source>Highest in %1: %2. Lowest in %3: %4. The difference can be chance.</source>
        <translation>Högst i %1: %2. Lägst i %3: %4. Skillnaden kan vara slump.</translation>
    </message>
    <message>
        <source>Areas %1</source>
        <translation>Områden %1</translation>
    </message>
    <message>
        <source>Only %1 is shown. Choose all areas to compare them.</source>
        <translation>Bara %1 visas. Välj alla områden för att jämföra dem.</translation>
    </message>
    <message>
        <source>There are no figures of %1.</source>
        <translation>Det finns inga siffror för %1.</translation>
    </message>
    <message>
        <source>%1 in %2: too few to compare the areas.</source>
        <translation>%1 under %2: för få för att jämföra områdena.</translation>
    </message>
    <message>
        <source>What could point at someone is left out: the areas cannot all be compared.</source>
        <translation>Det som kan peka ut någon är utelämnat: alla områden går inte att jämföra.</translation>
    </message>
    <message>
        <source>The line at the end of a bar shows where the true value lies with 95 % certainty.</source>
        <translation>Strecket vid stapelns slut visar var det sanna värdet ligger med 95 % säkerhet.</translation>
    </message>
    <message>
        <source>The sum of %1 is left out, so that nobody can be recognised.</source>
        <translation>Summan för %1 är utelämnad, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in %4.</source>
        <translation>%1 under %2, %3 under %4.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 under %2.</translation>
    </message>
    <message>
        <source>%1 certain rise.</source>
        <translation>%1 säker ökning.</translation>
    </message>
    <message>
        <source>%1 certain rises.</source>
        <translation>%1&#xa0;säkra ökningar.</translation>
    </message>
    <message>
        <source>%1 certain fall.</source>
        <translation>%1 säker minskning.</translation>
    </message>
    <message>
        <source>%1 certain falls.</source>
        <translation>%1&#xa0;säkra minskningar.</translation>
    </message>
    <message>
        <source>No certain change.</source>
        <translation>Ingen säker förändring.</translation>
    </message>
    <message>
        <source>at least %1 times the rate of the other year</source>
        <translation>minst %1&#xa0;gånger det andra årets nivå</translation>
    </message>
    <message>
        <source>between %1 and %2 times the rate of the other year</source>
        <translation>mellan %1 och %2&#xa0;gånger det andra årets nivå</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>som %1</translation>
    </message>
    <message>
        <source>Certain change</source>
        <translation>Säker förändring</translation>
    </message>
    <message>
        <source>No certain change</source>
        <translation>Ingen säker förändring</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Ratio, 95 % interval</source>
        <translation>Kvot, 95 % intervall</translation>
    </message>
    <message>
        <source>Certain rise: %1.</source>
        <translation>Säker ökning: %1.</translation>
    </message>
    <message>
        <source>Certain fall: %1.</source>
        <translation>Säker minskning: %1.</translation>
    </message>
    <message>
        <source>No certain change in %1 category.</source>
        <translation>Ingen säker förändring i %1&#xa0;kategori.</translation>
    </message>
    <message>
        <source>No certain change in %1 categories.</source>
        <translation>Ingen säker förändring i %1&#xa0;kategorier.</translation>
    </message>
    <message>
        <source>Of %1 category nothing can be said.</source>
        <translation>Om %1&#xa0;kategori går inget att säga.</translation>
    </message>
    <message>
        <source>Of %1 categories nothing can be said.</source>
        <translation>Om %1&#xa0;kategorier går inget att säga.</translation>
    </message>
    <message>
        <source>Categories, %1 against %2</source>
        <translation>Kategorier, %1 mot %2</translation>
    </message>
    <message>
        <source>There are no figures of %1 or %2.</source>
        <translation>Det finns inga siffror för %1 eller %2.</translation>
    </message>
    <message>
        <source>The bar shows where the true change lies with 95 % certainty. A bar that crosses the line can be chance. That many are looked at together is reckoned with.</source>
        <translation>Strecket visar var den sanna förändringen ligger med 95 % säkerhet. Ett streck som går över mittlinjen kan vara slump. Att många kategorier jämförs på en gång är inräknat.</translation>
    </message>
    <message>
        <source>%1 report to the police</source>
        <translation>%1&#xa0;anmälan</translation>
    </message>
    <message>
        <source>%1 reports to the police</source>
        <translation>%1&#xa0;anmälningar</translation>
    </message>
    <message>
        <source>%1 reported crime</source>
        <translation>%1&#xa0;anmält brott</translation>
    </message>
    <message>
        <source>%1 reported crimes</source>
        <translation>%1&#xa0;anmälda brott</translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1&#xa0;händelse</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1&#xa0;händelser</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 till</translation>
    </message>
    <message>
        <source>There are not two whole years to compare.</source>
        <translation>Det finns inte två hela år att jämföra.</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4: no certain change.</source>
        <translation>Från %1 år %2 till %3 år %4: ingen säker förändring.</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4: certain rise.</source>
        <translation>Från %1 år %2 till %3 år %4: säker ökning.</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4: certain fall.</source>
        <translation>Från %1 år %2 till %3 år %4: säker minskning.</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>inga siffror</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>till och med %1</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Inte slut än</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicerat %1</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation>%1&#xa0;svar</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1&#xa0;svar</translation>
    </message>
    <message>
        <source>%1 in %2. Of other years there is no value.</source>
        <translation>%1 år %2. Från andra år finns inget värde.</translation>
    </message>
    <message>
        <source>%1 in %2 against %3 in %4: better.</source>
        <translation>%1 år %2 mot %3 år %4: bättre.</translation>
    </message>
    <message>
        <source>%1 in %2 against %3 in %4: worse.</source>
        <translation>%1 år %2 mot %3 år %4: sämre.</translation>
    </message>
    <message>
        <source>%1 in %2 against %3 in %4: no certain change.</source>
        <translation>%1 år %2 mot %3 år %4: ingen säker förändring.</translation>
    </message>
    <message>
        <source>Of %1 several values are published.</source>
        <translation>För %1 är flera värden publicerade.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>Year by year: %1</source>
        <translation>År för år: %1</translation>
    </message>
    <message>
        <source>There are no figures of these years.</source>
        <translation>Det finns inga siffror för de här åren.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>%1 in all these years: too few for a picture.</source>
        <translation>%1 under alla dessa år: för få för en bild.</translation>
    </message>
    <message>
        <source>Counts as they are, not reckoned against how many live there.</source>
        <translation>Antalen som de är, inte omräknade efter hur många som bor där.</translation>
    </message>
    <message>
        <source>The safety survey</source>
        <translation>Trygghetsmätningen</translation>
    </message>
    <message>
        <source>The safety survey: %1</source>
        <translation>Trygghetsmätningen: %1</translation>
    </message>
    <message>
        <source>There are no values of the safety survey here.</source>
        <translation>Här finns inga värden från trygghetsmätningen.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>0: almost no problem</source>
        <translation>0: nästan inga problem</translation>
    </message>
    <message>
        <source>6: alarming</source>
        <translation>6: alarmerande</translation>
    </message>
    <message>
        <source>Low is good. The scale is coarse: less than a whole step is no certain change.</source>
        <translation>Lågt är bra. Skalan är grov: mindre än ett helt steg är ingen säker förändring.</translation>
    </message>
    <message>
        <source>expected %1, up to %2 within chance</source>
        <translation>väntat %1, upp till %2 kan vara slump</translation>
    </message>
    <message>
        <source>Up to here within chance</source>
        <translation>Hit kan slumpen nå</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Within chance up to</source>
        <translation>Slump upp till</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Most in %1 (%2), fewest in %3 (%4).</source>
        <translation>Flest i %1 (%2), färst i %3 (%4).</translation>
    </message>
    <message>
        <source>Whether a month is unusual cannot be told: there are too few months or too few cases before it.</source>
        <translation>Om någon månad är ovanlig går inte att säga: det finns för få månader eller för få fall före.</translation>
    </message>
    <message>
        <source>Month by month %1</source>
        <translation>Månad för månad %1</translation>
    </message>
    <message>
        <source>The months of a single area are left out of public output.</source>
        <translation>Månaderna för ett enskilt område är utelämnade i det som är för allmänheten.</translation>
    </message>
    <message>
        <source>%1 in %2: too few for a picture of the months.</source>
        <translation>%1 under %2: för få för en bild av månaderna.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>There are no figures of the year.</source>
        <translation>Det finns inga siffror för året.</translation>
    </message>
    <message>
        <source>How safe people feel</source>
        <translation>Hur trygga människor känner sig</translation>
    </message>
    <message>
        <source>What lies behind it</source>
        <translation>Vad som ligger bakom</translation>
    </message>
    <message>
        <source>As it was on %1. Since then the numbers have changed.</source>
        <translation>Så som det var %1. Sedan dess har siffrorna ändrats.</translation>
    </message>
    <message>
        <source>As it was on %1; the numbers are the same today.</source>
        <translation>Så som det var %1; siffrorna är desamma i dag.</translation>
    </message>
    <message>
        <source>Pinned charts</source>
        <translation>Fästa diagram</translation>
    </message>
    <message>
        <source>Measures and how they are followed up</source>
        <translation>Åtgärder och uppföljning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>No focus area is worked with this year.</source>
        <translation>Inget fokusområde arbetas med i år.</translation>
    </message>
    <message>
        <source>Sources, limits and method</source>
        <translation>Källor, begränsningar och metod</translation>
    </message>
    <message>
        <source>What limits the figures: %1</source>
        <translation>Vad som begränsar siffrorna: %1</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Så läses siffrorna</translation>
    </message>
    <message>
        <source>Events are what reporting units have told of. Reports to the police and crimes are the police&apos;s own figures; one report can hold many crimes. The three are never added up.</source>
        <translation>Händelser är det som rapportörerna har berättat om. Anmälningar och brott är polisens egna siffror; en anmälan kan rymma många brott. De tre läggs aldrig ihop.</translation>
    </message>
    <message>
        <source>A change is called certain when chance alone would bring one as large in fewer than one year in twenty, reckoned with how many numbers are looked at together. All else can be chance, whatever it looks like in percent.</source>
        <translation>En förändring kallas säker när slumpen ensam skulle ge en lika stor färre än ett år av tjugo, med hänsyn till hur många siffror som granskas på en gång. Allt annat kan vara slump, hur det än ser ut i procent.</translation>
    </message>
    <message>
        <source>A percentage stands only beside certain changes of at least 20 cases in both years.</source>
        <translation>Procent anges bara vid säkra förändringar med minst 20 fall båda åren.</translation>
    </message>
    <message>
        <source>A month is called unusual when it rises above what the same months of earlier years let one expect.</source>
        <translation>En månad kallas ovanlig när den når över vad samma månader tidigare år låter en vänta sig.</translation>
    </message>
    <message>
        <source>More reports need not mean more crime: people can have become readier to report, or the police be out more.</source>
        <translation>Fler anmälningar behöver inte betyda fler brott: viljan att anmäla kan ha ökat, eller polisen vara ute mer.</translation>
    </message>
    <message>
        <source>No figure is not the same as none: what is missing is named.</source>
        <translation>Ingen siffra är inte detsamma som noll: det som saknas nämns.</translation>
    </message>
    <message>
        <source>Exact Poisson intervals (Garwood); exact conditional test of two counts with central p-values, Benjamini–Hochberg at 5 %; expected months by Farrington improved, EARS where the months before are few; spans of time by aoristic weights.</source>
        <translation>Exakta Poissonintervall (Garwood); exakt betingat test av två antal med centrala p-värden, Benjamini–Hochberg vid 5 %; väntade månader enligt Farrington (förbättrad), EARS där månaderna före är få; tidsspann med aoristiska vikter.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>Safety survey</source>
        <translation>Trygghetsmätning</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Nobody has written a judgement of %1 yet. It is the field The situation of the year&apos;s picture.</source>
        <translation>Ingen har skrivit en samlad bedömning av %1 än. Den skrivs i fältet Läget i årets lägesbild.</translation>
    </message>
    <message>
        <source>What has changed for certain</source>
        <translation>Det här har säkert förändrats</translation>
    </message>
    <message>
        <source>No certain change. The numbers are small; that is the usual answer.</source>
        <translation>Ingen säker förändring. Talen är små; det är det vanliga svaret.</translation>
    </message>
    <message>
        <source>What can be chance</source>
        <translation>Det här kan vara slump</translation>
    </message>
    <message>
        <source>Nothing else can be compared.</source>
        <translation>Inget annat går att jämföra.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>focus area: %1</source>
        <translation>fokusområde: %1</translation>
    </message>
    <message>
        <source>No proposals are written.</source>
        <translation>Inga förslag är skrivna.</translation>
    </message>
    <message>
        <source>Picture of the situation %1</source>
        <translation>Lägesbild %1</translation>
    </message>
    <message>
        <source>The municipality&apos;s and the police&apos;s joint picture</source>
        <translation>Kommunens och polisens gemensamma bild</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <translation>%1 %2–%3: %4</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1ar</translation>
    </message>
    <message>
        <source>No day and no hours stand out for certain.</source>
        <translation>Ingen dag och inga tider skiljer ut sig säkert.</translation>
    </message>
    <message>
        <source>Weekday and hour %1</source>
        <translation>Veckodag och timme %1</translation>
    </message>
    <message>
        <source>There is no picture of the week.</source>
        <translation>Det finns ingen bild av veckan.</translation>
    </message>
    <message>
        <source>The police&apos;s figures have no hours: there is no picture of the week.</source>
        <translation>Polisens siffror har inga klockslag: det finns ingen bild av veckan.</translation>
    </message>
    <message>
        <source>%1 without an hour stand outside.</source>
        <translation>%1 utan klockslag står utanför.</translation>
    </message>
    <message>
        <source>%1 at an unknown time within a span are spread evenly over it.</source>
        <translation>%1 vid okänd tid inom ett tidsspann är jämnt fördelade över det.</translation>
    </message>
    <message>
        <source>Hours with 1–4 events are left out, so that nobody can be recognised.</source>
        <translation>Timmar med 1–4 händelser är utelämnade, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>%1 with an hour: too few for a picture of the week.</source>
        <translation>%1 med klockslag: för få för en bild av veckan.</translation>
    </message>
    <message>
        <source>Only hours with five events or more, or none, are shown.</source>
        <translation>Bara timmar med fem händelser eller fler, eller inga alls, visas.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>som vanligt</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>fler än vanligt</translation>
    </message>
    <message>
        <source>fewer than usual</source>
        <translation>färre än vanligt</translation>
    </message>
    <message>
        <source>One more category has no room here.</source>
        <translation>En kategori till får inte plats här.</translation>
    </message>
    <message>
        <source>%1 more categories have no room here.</source>
        <translation>%1&#xa0;kategorier till får inte plats här.</translation>
    </message>
    <message>
        <source>No event is recorded in these days.</source>
        <translation>Ingen händelse är registrerad de här dagarna.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>A week, the year before</source>
        <translation>Per vecka, året före</translation>
    </message>
    <message>
        <source>One more stands in the list of events.</source>
        <translation>En till finns i listan över händelser.</translation>
    </message>
    <message>
        <source>%1 more stand in the list of events.</source>
        <translation>%1 till finns i listan över händelser.</translation>
    </message>
    <message>
        <source>All events are closed, and none is of high severity.</source>
        <translation>Alla händelser är avslutade, och ingen är av hög allvarlighetsgrad.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Vidare till</translation>
    </message>
    <message>
        <source>Weekly picture</source>
        <translation>Veckobild</translation>
    </message>
    <message>
        <source>Events from %1 to %2</source>
        <translation>Händelser från %1 till %2</translation>
    </message>
    <message>
        <source>Of high severity</source>
        <translation>Av hög allvarlighetsgrad</translation>
    </message>
    <message>
        <source>Concern children or young people</source>
        <translation>Rör barn eller unga</translation>
    </message>
    <message>
        <source>Categories and areas</source>
        <translation>Kategorier och områden</translation>
    </message>
    <message>
        <source>More or fewer than usual is said only where chance alone would hardly bring it, against the 52 weeks before.</source>
        <translation>Fler eller färre än vanligt sägs bara där slumpen ensam knappast skulle ge det, mot de 52 veckorna före.</translation>
    </message>
    <message>
        <source>What is usual cannot be told: events are not recorded for a whole year before.</source>
        <translation>Vad som är vanligt går inte att säga: det finns inte händelser från ett helt år före.</translation>
    </message>
    <message>
        <source>To be looked at first</source>
        <translation>Att titta på först</translation>
    </message>
    <message>
        <source>Picture of the situation</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>The year&apos;s picture: what has changed for certain, what can be chance, charts, analysis, measures, sources and method.</source>
        <translation>Årets lägesbild: vad som säkert har förändrats, vad som kan vara slump, diagram, analys, åtgärder, källor och metod.</translation>
    </message>
    <message>
        <source>The events of some days on one page: by category and area, what is more than usual, what to look at first.</source>
        <translation>Några dagars händelser på en sida: efter kategori och område, vad som är fler än vanligt, vad man tittar på först.</translation>
    </message>
    <message>
        <source>Certain changes in the figures of %1: %2.</source>
        <translation>Säkra förändringar i siffrorna för %1: %2.</translation>
    </message>
    <message>
        <source>%1 %2, 0 to 6, low is good</source>
        <translation>%1 %2, 0 till 6, lågt är bra</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No version of the plan has been approved yet.</source>
        <translation>Ingen version av planen är godkänd än.</translation>
    </message>
    <message>
        <source>Approved versions of the plan</source>
        <translation>Godkända versioner av planen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Changed from version %1 to version %2</source>
        <translation>Ändrat från version&#xa0;%1 till version&#xa0;%2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Nothing of the plan was changed.</source>
        <translation>Inget i planen ändrades.</translation>
    </message>
    <message>
        <source>Nothing of the plan has been changed since the approval.</source>
        <translation>Inget i planen har ändrats sedan godkännandet.</translation>
    </message>
    <message>
        <source>Focus area: %1</source>
        <translation>Fokusområde: %1</translation>
    </message>
    <message>
        <source>Appendix: decisions</source>
        <translation>Bilaga: beslut</translation>
    </message>
    <message>
        <source>the problem is not described</source>
        <translation>problemet är inte beskrivet</translation>
    </message>
    <message>
        <source>no cause</source>
        <translation>ingen orsak</translation>
    </message>
    <message>
        <source>one cause has no measure against it</source>
        <translation>en orsak har ingen åtgärd</translation>
    </message>
    <message>
        <source>%1 causes have no measure against them</source>
        <translation>%1&#xa0;orsaker har ingen åtgärd</translation>
    </message>
    <message>
        <source>one measure acts on no cause</source>
        <translation>en åtgärd är inte knuten till någon orsak</translation>
    </message>
    <message>
        <source>%1 measures act on no cause</source>
        <translation>%1&#xa0;åtgärder är inte knutna till någon orsak</translation>
    </message>
    <message>
        <source>one measure leads to no goal</source>
        <translation>en åtgärd är inte knuten till något mål</translation>
    </message>
    <message>
        <source>%1 measures lead to no goal</source>
        <translation>%1&#xa0;åtgärder är inte knutna till något mål</translation>
    </message>
    <message>
        <source>one goal is not accepted yet</source>
        <translation>ett mål är inte accepterat än</translation>
    </message>
    <message>
        <source>%1 goals are not accepted yet</source>
        <translation>%1&#xa0;mål är inte accepterade än</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fullständigt</translation>
    </message>
    <message>
        <source>Each cause has a measure, each measure a cause and a goal, and each goal is SMART.</source>
        <translation>Varje orsak har en åtgärd, varje åtgärd en orsak och ett mål, och varje mål är SMART.</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>behöver kompletteras</translation>
    </message>
    <message>
        <source>Before an application: %1.</source>
        <translation>Inför en ansökan: %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>No baseline has been measured yet.</source>
        <translation>Inget utgångsvärde är mätt än.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Responsible and participants</source>
        <translation>Ansvarig och medverkande</translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation>ingen åtgärd än</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Ingen orsak angiven</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterat</translation>
    </message>
    <message>
        <source>Compared with baseline and target</source>
        <translation>Jämfört med utgångsvärde och målvärde</translation>
    </message>
    <message>
        <source>Basis for a grant application: %1</source>
        <translation>Underlag för bidragsansökan: %1</translation>
    </message>
    <message>
        <source>Measures against the causes</source>
        <translation>Åtgärder mot orsakerna</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Costs, working hours among them, are not in this file: they are filled in in the application&apos;s own form.</source>
        <translation>Kostnader, även arbetstid, finns inte i den här filen. Fyll i dem i bidragets eget formulär.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>Att pröva</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Nedan</translation>
    </message>
    <message>
        <source>The file holds nothing from the period.</source>
        <translation>Filen innehåller inget från perioden.</translation>
    </message>
    <message>
        <source>not named in the request</source>
        <translation>nämns inte i begäran</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>the first %1: choose a shorter period</source>
        <translation>de första %1: välj en kortare period</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>No confidential field and no free text is filled in.</source>
        <translation>Inget känsligt fält och ingen fritext är ifylld.</translation>
    </message>
    <message>
        <source>confidential field</source>
        <translation>känsligt fält</translation>
    </message>
    <message>
        <source>free text: someone may be named or pointed at</source>
        <translation>fritext: någon kan vara namngiven eller gå att känna igen</translation>
    </message>
    <message>
        <source>Request for documents: %1</source>
        <translation>Begäran om handlingar: %1</translation>
    </message>
    <message>
        <source>Records from %1 to %2</source>
        <translation>Uppgifter från %1 till %2</translation>
    </message>
    <message>
        <source>to be assessed</source>
        <translation>ska prövas</translation>
    </message>
    <message>
        <source>This paper holds everything, confidential fields too, for the one who assesses. It replaces no secrecy assessment: each record is assessed before it is handed out.</source>
        <translation>Här finns allt, även känsliga fält, för den som prövar. Det ersätter ingen sekretessprövning: varje uppgift prövas innan den lämnas ut.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>What needs a secrecy assessment</source>
        <translation>Det som behöver sekretessprövas</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Uppgifterna</translation>
    </message>
    <message>
        <source>The goals are not set yet.</source>
        <translation>Målen är inte satta än.</translation>
    </message>
    <message>
        <source>No measure has been planned yet.</source>
        <translation>Ingen åtgärd är planerad än.</translation>
    </message>
    <message>
        <source>%2 of 1 measure carried out.</source>
        <translation>%2 av 1 åtgärd genomförd.</translation>
    </message>
    <message>
        <source>%2 of %1 measures carried out.</source>
        <translation>%2 av %1&#xa0;åtgärder genomförda.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Inte mätt än.</translation>
    </message>
    <message>
        <source>%2 of 1 goal reached.</source>
        <translation>%2 av 1 mål uppnått.</translation>
    </message>
    <message>
        <source>%2 of %1 goals reached.</source>
        <translation>%2 av %1&#xa0;mål uppnådda.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Det vi sa</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Det vi gjorde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Så blev det</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Så gick det</translation>
    </message>
    <message>
        <source>Everything that has been due was kept.</source>
        <translation>Allt som har förfallit är uppfyllt.</translation>
    </message>
    <message>
        <source>Not each time, but no breach</source>
        <translation>Inte varje gång, men inget brutet åtagande</translation>
    </message>
    <message>
        <source>Not kept each time</source>
        <translation>Inte uppfyllt varje gång</translation>
    </message>
    <message>
        <source>Nothing has been due yet.</source>
        <translation>Inget har förfallit än.</translation>
    </message>
    <message>
        <source>What we said and what we did</source>
        <translation>Det vi sa och det vi gjorde</translation>
    </message>
    <message>
        <source>The municipality and the police have agreed to work together for a safer municipality. This is what we said that we would do in %1, and what we have done.</source>
        <translation>Kommunen och polisen har kommit överens om att arbeta tillsammans för en tryggare kommun. Det här sa vi att vi skulle göra under %1, och det här har vi gjort.</translation>
    </message>
    <message>
        <source>Measures carried out</source>
        <translation>Genomförda åtgärder</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Uppfyllda löften</translation>
    </message>
    <message>
        <source>of the commitments of which something has been due</source>
        <translation>av de åtaganden där något har förfallit</translation>
    </message>
    <message>
        <source>Visits of inspection</source>
        <translation>Tillsynsbesök</translation>
    </message>
    <message>
        <source>where alcohol and tobacco are sold</source>
        <translation>där alkohol och tobak säljs</translation>
    </message>
    <message>
        <source>Conversations with those who live here</source>
        <translation>Samtal med dem som bor här</translation>
    </message>
    <message>
        <source>citizen dialogues</source>
        <translation>medborgardialoger</translation>
    </message>
    <message>
        <source>The problems that we work with</source>
        <translation>Problemen vi arbetar med</translation>
    </message>
    <message>
        <source>What we promised each other</source>
        <translation>Det vi lovade varandra</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Uppfyllt: %1.</translation>
    </message>
    <message>
        <source>Always kept</source>
        <translation>Alltid uppfyllt</translation>
    </message>
    <message>
        <source>Missed at times</source>
        <translation>Inte alltid uppfyllt</translation>
    </message>
    <message>
        <source>Missed with a reason</source>
        <translation>Inte alltid, skäl angivet</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Vid behov</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Inte aktuellt än</translation>
    </message>
    <message>
        <source>Never relevant</source>
        <translation>Aldrig aktuellt</translation>
    </message>
    <message>
        <source>Commitments promised</source>
        <translation>Åtaganden i överenskommelsen</translation>
    </message>
    <message>
        <source>with a proposed wording: %1</source>
        <translation>med förslag till ny lydelse: %1</translation>
    </message>
    <message>
        <source>used as needed besides: %1</source>
        <translation>dessutom använda vid behov: %1</translation>
    </message>
    <message>
        <source>besides with a reason each time: %1, without a breach: %2</source>
        <translation>dessutom med skäl varje gång: %1, utan brott: %2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>Inte uppfyllt: %1.</translation>
    </message>
    <message>
        <source>With a reason: %1.</source>
        <translation>Med skäl: %1.</translation>
    </message>
    <message>
        <source>Nothing has been asked for or recorded. Is it needed, and is it worded so that it can be followed?</source>
        <translation>Inget har krävts eller skrivits in. Behövs åtagandet, och går det att följa så som det är skrivet?</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Förslag till ny lydelse</translation>
    </message>
    <message>
        <source>none written yet</source>
        <translation>inget skrivet än</translation>
    </message>
    <message>
        <source>Basis for the next agreement</source>
        <translation>Underlag för nästa överenskommelse</translation>
    </message>
    <message>
        <source>%1, as it stands on %2</source>
        <translation>%1, läget den %2</translation>
    </message>
    <message>
        <source>What has been asked for is counted from %1.</source>
        <translation>Det som krävs räknas från %1.</translation>
    </message>
    <message>
        <source>Promised and kept, year by year</source>
        <translation>Lovat och uppfyllt, år för år</translation>
    </message>
    <message>
        <source>Wording for the next agreement</source>
        <translation>Lydelse i nästa överenskommelse</translation>
    </message>
    <message>
        <source>Nothing was asked for in this year.</source>
        <translation>Inget krävdes under året.</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Uppnådda mål</translation>
    </message>
    <message>
        <source>Inspections and test purchases</source>
        <translation>Tillsyn och kontrollköp</translation>
    </message>
    <message>
        <source>Visits with remarks</source>
        <translation>Besök med anmärkningar</translation>
    </message>
    <message>
        <source>Test purchases where the goods were sold</source>
        <translation>Kontrollköp där varan såldes</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Att besluta</translation>
    </message>
    <message>
        <source>Prioritise the focus area for %1</source>
        <translation>Prioritera fokusområdet för %1</translation>
    </message>
    <message>
        <source>Approve the action plan, version %1</source>
        <translation>Godkänna handlingsplanen, version&#xa0;%1</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområden</translation>
    </message>
    <message>
        <source>prioritised</source>
        <translation>prioriterade</translation>
    </message>
    <message>
        <source>made</source>
        <translation>genomförda</translation>
    </message>
    <message>
        <source>The year in short</source>
        <translation>Året i korthet</translation>
    </message>
    <message>
        <source>Commitments kept and missed</source>
        <translation>Uppfyllda och brutna åtaganden</translation>
    </message>
    <message>
        <source>One focus area with causes, plan, goals and activities, what its approved versions changed, and the decisions.</source>
        <translation>Ett fokusområde med orsaker, plan, mål och aktiviteter, vad de godkända versionerna ändrade, och besluten.</translation>
    </message>
    <message>
        <source>Basis for a grant application</source>
        <translation>Underlag för bidragsansökan</translation>
    </message>
    <message>
        <source>One focus area in the order in which grants are judged: problem, cause, measure, goal, follow-up – and what is still missing.</source>
        <translation>Ett fokusområde i den ordning som bidrag bedöms: problem, orsak, åtgärd, mål, uppföljning – och det som saknas.</translation>
    </message>
    <message>
        <source>The whole validity: each commitment promised, kept, missed or never relevant, year by year, and the wording that is proposed.</source>
        <translation>Hela giltighetstiden: varje åtagande lovat, uppfyllt, inte uppfyllt eller aldrig aktuellt, år för år, och förslag till ny lydelse.</translation>
    </message>
    <message>
        <source>One page for those who live here: what was said and done in the year, with counts. Always as the version for the public.</source>
        <translation>En sida för dem som bor här: det som sades och gjordes under året, med antal. Alltid i versionen för allmänheten.</translation>
    </message>
    <message>
        <source>The agreement&apos;s year as a wheel on A3, what the council asks for once a year, and the year as a list.</source>
        <translation>Överenskommelsens år som ett hjul på A3, det fullmäktige frågar efter en gång om året, och året som lista.</translation>
    </message>
    <message>
        <source>For a request for documents</source>
        <translation>För en begäran om handlingar</translation>
    </message>
    <message>
        <source>What the file holds from a period for a request, and what needs a secrecy assessment. It replaces no assessment.</source>
        <translation>Vad filen innehåller från en period för en begäran, och vad som behöver sekretessprövas. Det ersätter ingen prövning.</translation>
    </message>
    <message>
        <source>Risk: %1 – %2.</source>
        <translation>Risk: %1 – %2.</translation>
    </message>
    <message>
        <source>Written at the place</source>
        <translation>Anteckningar på plats</translation>
    </message>
    <message>
        <source>Time, from and to</source>
        <translation>Tid, från och till</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Left out, for nothing of the round&apos;s scope is found there: %1.</source>
        <translation>Utelämnade, eftersom det rundan gäller inte finns där: %1.</translation>
    </message>
    <message>
        <source>the follow-up due %1 is late</source>
        <translation>uppföljningen som skulle göras %1 är försenad</translation>
    </message>
    <message>
        <source>serious shortcomings on %1</source>
        <translation>allvarliga brister %1</translation>
    </message>
    <message>
        <source>remarks on %1</source>
        <translation>anmärkningar %1</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>aldrig besökt</translation>
    </message>
    <message>
        <source>no visit since %1</source>
        <translation>inget besök sedan %1</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kort form</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Inga mål ännu.</translation>
    </message>
    <message>
        <source>%1: %2 (target %3).</source>
        <translation>%1: %2 (mål %3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Så går planen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>(and one more goal)</source>
        <translation>(och ett mål till)</translation>
    </message>
    <message>
        <source>(and %1 more goals)</source>
        <translation>(och %1&#xa0;mål till)</translation>
    </message>
    <message>
        <source>Nothing has been carried out or measured yet.</source>
        <translation>Inget har genomförts eller mätts ännu.</translation>
    </message>
    <message>
        <source>The work has only begun with: %1.</source>
        <translation>Arbetet har precis börjat med: %1.</translation>
    </message>
    <message>
        <source>Report to the steering group, short form</source>
        <translation>Rapport till styrgruppen, kort form</translation>
    </message>
    <message>
        <source>The same in two to four pages: how it stands, what is to be decided, what is late, and three lines for each focus area.</source>
        <translation>Samma sak på två till fyra sidor: läget, vad som ska beslutas, vad som är försenat och tre rader per fokusområde.</translation>
    </message>
    <message>
        <source>counted over twelve months</source>
        <translation>räknat över tolv månader</translation>
    </message>
    <message>
        <source>There is no month yet that can be set beside the year before.</source>
        <translation>Det finns ännu ingen månad som kan ställas bredvid året före.</translation>
    </message>
    <message>
        <source>%2 → %3 in one month of the year</source>
        <translation>%2 → %3 i en månad av året</translation>
    </message>
    <message>
        <source>%2 → %3 in the same %1 months of the year</source>
        <translation>%2 → %3 i samma %1&#xa0;månader av året</translation>
    </message>
    <message>
        <source>%1: more than chance brings.</source>
        <translation>%1: mer än slumpen ger.</translation>
    </message>
    <message>
        <source>%1: fewer than chance brings.</source>
        <translation>%1: mindre än slumpen ger.</translation>
    </message>
    <message>
        <source>%1: within what chance brings.</source>
        <translation>%1: inom vad slumpen ger.</translation>
    </message>
    <message>
        <source>None in either time: there is nothing to compare.</source>
        <translation>Inga i någon av tiderna: det finns inget att jämföra.</translation>
    </message>
    <message>
        <source>certain rise</source>
        <translation>säker ökning</translation>
    </message>
    <message>
        <source>certain fall</source>
        <translation>säker minskning</translation>
    </message>
    <message>
        <source>the change is within chance</source>
        <translation>förändringen ryms i slumpen</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message>
        <source>%1, compared with</source>
        <translation>%1, att jämföra med</translation>
    </message>
    <message>
        <source>%1, beside</source>
        <translation>%1, intill</translation>
    </message>
    <message>
        <source>%1 times, 95 % interval %2 to %3</source>
        <translation>%1&#xa0;gånger, 95 % intervall %2 till %3</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som före</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Säkert</translation>
    </message>
    <message>
        <source>Within chance</source>
        <translation>Ryms i slumpen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>Weighted displacement difference: %1 (95 % interval %2 to %3, standard error %4).</source>
        <translation>Vägd skillnad med omflyttning (WDD): %1 (95 % intervall %2 till %3, medelfel %4).</translation>
    </message>
    <message>
        <source>So many more or fewer than the area of comparison lets one expect.</source>
        <translation>Så många fler eller färre än jämförelseområdet låter vänta.</translation>
    </message>
    <message>
        <source>Before and after a measure</source>
        <translation>Före och efter en åtgärd</translation>
    </message>
    <message>
        <source>No measure of this year can be told: its goal must be counted, and its activity have a day.</source>
        <translation>Ingen åtgärd från året kan visas: dess mål måste räknas och dess aktivitet ha en dag.</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Före och efter: %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3 against the same months a year before. The measure began on %4.</source>
        <translation>%1, %2 till %3 mot samma månader ett år tidigare. Åtgärden började %4.</translation>
    </message>
    <message>
        <source>response rate %1</source>
        <translation>svarsandel %1</translation>
    </message>
    <message>
        <source>How many answered is not recorded.</source>
        <translation>Hur många som svarade är inte antecknat.</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarsandel</translation>
    </message>
    <message>
        <source>Since %1 there is no whole month yet that can be set beside the year before.</source>
        <translation>Sedan %1 finns ännu ingen hel månad som kan ställas bredvid året före.</translation>
    </message>
    <message>
        <source>%2 in one month of the year</source>
        <translation>%2 i en månad av året</translation>
    </message>
    <message>
        <source>%2 in the same %1 months of the year</source>
        <translation>%2 i samma %1&#xa0;månader av året</translation>
    </message>
    <message>
        <source>%1: nothing to compare.</source>
        <translation>%1: inget att jämföra.</translation>
    </message>
    <message>
        <source>Whether the measure did it cannot be told without an area to compare with.</source>
        <translation>Om det beror på åtgärden går inte att säga utan ett område att jämföra med.</translation>
    </message>
    <message>
        <source>%1: no certain change.</source>
        <translation>%1: ingen säker förändring.</translation>
    </message>
    <message>
        <source>%1: certain fall.</source>
        <translation>%1: säker minskning.</translation>
    </message>
    <message>
        <source>%1: certain rise.</source>
        <translation>%1: säker ökning.</translation>
    </message>
    <message>
        <source>%1: too few to tell whether the measure had an effect.</source>
        <translation>%1: för få för att säga om åtgärden haft verkan.</translation>
    </message>
    <message>
        <source>%1: no certain effect.</source>
        <translation>%1: ingen säker verkan.</translation>
    </message>
    <message>
        <source>%1: fewer than without the measure, for certain.</source>
        <translation>%1: säkert färre än utan åtgärden.</translation>
    </message>
    <message>
        <source>%1: more than without the measure, for certain.</source>
        <translation>%1: säkert fler än utan åtgärden.</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Kommunvapen</translation>
    </message>
    <message>
        <source>Coat of arms: %1</source>
        <translation>Kommunvapen: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>too few to say more</source>
        <translation>för få för att säga mer</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>sen: %1</translation>
    </message>
    <message>
        <source>more than chance brings in %1</source>
        <translation>mer än slumpen ger i %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>%1 category is left out.</source>
        <translation>%1&#xa0;kategori är utelämnad.</translation>
    </message>
    <message>
        <source>%1 categories are left out.</source>
        <translation>%1&#xa0;kategorier är utelämnade.</translation>
    </message>
    <message>
        <source>at least %1 times</source>
        <translation>minst %1&#xa0;gånger</translation>
    </message>
    <message>
        <source>More than chance brings</source>
        <translation>Mer än slumpen ger</translation>
    </message>
    <message>
        <source>More than chance brings in %1.</source>
        <translation>Mer än slumpen ger i %1.</translation>
    </message>
    <message>
        <source>Many in %1 beside the months before, which do not tell whether that is the season.</source>
        <translation>Många i %1 jämfört med månaderna före; om det beror på årstiden går inte att se på så kort tid.</translation>
    </message>
    <message>
        <source>No month that is shown lies above what chance brings.</source>
        <translation>Ingen månad som visas ligger över vad slumpen ger.</translation>
    </message>
    <message>
        <source>No month lies above what chance brings.</source>
        <translation>Ingen månad ligger över vad slumpen ger.</translation>
    </message>
    <message>
        <source>The grey field behind a column is what chance alone can bring, by the same months of earlier years.</source>
        <translation>Det grå fältet bakom en stapel är vad enbart slumpen kan ge, efter samma månader tidigare år.</translation>
    </message>
    <message>
        <source>Where there are not yet three whole years, the field is made from the months before alone and knows no season.</source>
        <translation>Där det inte finns tre hela år ännu är fältet gjort av månaderna före och tar ingen hänsyn till årstiden.</translation>
    </message>
    <message>
        <source>Only what rises above it is unusual.</source>
        <translation>Bara det som sticker upp över fältet är ovanligt.</translation>
    </message>
    <message>
        <source>Counts of 1–4, and those from which they could be computed: they are written as left out.</source>
        <translation>Antal på 1–4, och antal som de skulle kunna räknas ut ur: de står som utelämnade.</translation>
    </message>
    <message>
        <source>The chart of the last ten years, for the year is not over.</source>
        <translation>Diagrammet över de senaste tio åren, eftersom året inte är slut.</translation>
    </message>
    <message>
        <source>The last ten years of single categories.</source>
        <translation>De senaste tio åren för enskilda kategorier.</translation>
    </message>
    <message>
        <source>Before and after of measures, and how goals that are counted have changed.</source>
        <translation>Före och efter åtgärder, och hur mål som räknas har förändrats.</translation>
    </message>
    <message>
        <source>Charts that are pinned into the picture.</source>
        <translation>Diagram som är fästa i lägesbilden.</translation>
    </message>
    <message>
        <source>Focus areas that are not decided.</source>
        <translation>Fokusområden som inte är beslutade.</translation>
    </message>
    <message>
        <source>What this version leaves out</source>
        <translation>Vad den här versionen utelämnar</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Handlingsplanen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 inställd</translation>
    </message>
    <message>
        <source>many in %1 beside the months before; which season that is, three whole years before it would tell</source>
        <translation>många i %1 jämfört med månaderna före; om det beror på årstiden går inte att se på så kort tid</translation>
    </message>
    <message>
        <source>1–4, left out</source>
        <translation>1–4, utelämnat</translation>
    </message>
    <message>
        <source>Certainly more on %1 than if all days were alike: %2 % of all.</source>
        <translation>Säkert fler på %1 än om alla dagar vore lika: %2&#xa0;% av alla.</translation>
    </message>
    <message>
        <source>Certainly more between %1 and %2 than if all hours were alike: %3 % of all.</source>
        <translation>Säkert fler mellan klockan&#xa0;%1 och %2 än om alla timmar vore lika: %3&#xa0;% av alla.</translation>
    </message>
    <message>
        <source>Public version: fields that may hold sensitive details, and counts of 1–4 of events, reports and visits, are left out. It does not replace a secrecy assessment before anything is handed out.</source>
        <translation>Version för allmänheten: fält som kan innehålla känsliga uppgifter, och antal på 1–4 av händelser, anmälningar och besök, är utelämnade. Den ersätter inte en sekretessprövning innan något lämnas ut.</translation>
    </message>
    <message>
        <source>Proposed on %1.</source>
        <translation>Föreslogs %1.</translation>
    </message>
    <message>
        <source>Still missing, and the last note</source>
        <translation>Vad som saknas, och senaste anteckning</translation>
    </message>
    <message>
        <source>Events that happened</source>
        <translation>Inträffade händelser</translation>
    </message>
    <message>
        <source>Accepted: on that day by the steering group. A in SMART stands for accepted here, as national grants are judged. In the agreement it stands for delimited.</source>
        <translation>Accepterat: den dagen av styrgruppen. A i SMARTA betyder här accepterade, så som statliga bidrag bedöms. I överenskommelsen betyder det avgränsade.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The signatures are for the minutes of this meeting: %1.</source>
        <translation>Underskrifterna gäller protokollet från detta möte: %1.</translation>
    </message>
    <message>
        <source>The signatures are for the minutes of this meeting: %1. Decisions: %2.</source>
        <translation>Underskrifterna gäller protokollet från detta möte: %1. Beslut: %2.</translation>
    </message>
    <message>
        <source>Function at the meeting</source>
        <translation>Uppgift vid mötet</translation>
    </message>
    <message>
        <source>Name in print</source>
        <translation>Namnförtydligande</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Vid protokollet</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>Justerare</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Counts of 1–4 are left out, and some larger ones beside them, so that the small ones cannot be computed.</source>
        <translation>Antal på 1–4 är utelämnade, och några större intill dem, så att de små inte går att räkna ut.</translation>
    </message>
    <message>
        <source>Outcome and remarks</source>
        <translation>Utfall och anmärkningar</translation>
    </message>
    <message>
        <source>&quot;as usual&quot; among the participants: %1.</source>
        <translation>”Som vanligt” bland de medverkande: %1.</translation>
    </message>
    <message>
        <source>To be followed up after the visit of %1, due %2.</source>
        <translation>Ska följas upp efter besöket %1, senast %2.</translation>
    </message>
    <message>
        <source>can be chosen</source>
        <translation>går att välja</translation>
    </message>
    <message>
        <source>Nothing in the request names a kind of record, so no record is written out here. Choose from the list: write the kinds that are meant into the request, as they are called here, or &quot;everything&quot;, and make the report again.</source>
        <translation>Inget i begäran anger vilka uppgifter som avses, så inga poster skrivs ut här. Välj i listan: skriv in i begäran vilka register som avses, med namnen härifrån, eller ”allt”, och gör rapporten igen.</translation>
    </message>
    <message>
        <source>One is lacking, and no reason is given.</source>
        <translation>Ett saknas, och inget skäl är angivet.</translation>
    </message>
    <message>
        <source>%1 are lacking, and no reason is given.</source>
        <translation>%1 saknas, och inget skäl är angivet.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Inget skäl är angivet.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Decision on the action plan</source>
        <translation>Beslut om handlingsplanen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Report to the council</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>No measure was to be done in %1.</source>
        <translation>Ingen åtgärd skulle göras %1.</translation>
    </message>
    <message>
        <source>of those for %1</source>
        <translation>av dem som gäller %1</translation>
    </message>
    <message>
        <source>The work has not begun yet with: %1.</source>
        <translation>Arbetet har inte börjat än med: %1.</translation>
    </message>
    <message>
        <source>%1, more than a year ago</source>
        <translation>%1, för mer än ett år sedan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>so far %1 of %2</source>
        <translation>hittills %1 av %2</translation>
    </message>
    <message>
        <source>Fell due before the counting began</source>
        <translation>Förföll innan räkningen började</translation>
    </message>
    <message>
        <source>not due yet: %1, due before the counting: %2</source>
        <translation>inte aktuella än: %1, förföll innan räkningen började: %2</translation>
    </message>
    <message>
        <source>Not held: %1.</source>
        <translation>Inte hållet: %1.</translation>
    </message>
    <message>
        <source>How it is counted today</source>
        <translation>Så räknas det i dag</translation>
    </message>
    <message>
        <source>%1 (the year: %2)</source>
        <translation>%1 (året: %2)</translation>
    </message>
    <message>
        <source>Activities done since the start</source>
        <translation>Aktiviteter genomförda sedan start</translation>
    </message>
    <message>
        <source>of them with serious faults</source>
        <translation>varav med allvarliga brister</translation>
    </message>
    <message>
        <source>no figure of %1</source>
        <translation>ingen siffra för %1</translation>
    </message>
    <message>
        <source>The upright stroke by a bar is the day on which the activity was done.</source>
        <translation>Det lodräta strecket vid en stapel är dagen då aktiviteten blev klar.</translation>
    </message>
    <message>
        <source>The wheel of the year %1. Of the agreement&apos;s commitments %2 are kept, %3 on track, %4 due soon, %5 not kept.</source>
        <translation>Årshjulet %1. Av överenskommelsens åtaganden är %2 uppfyllda, %3 enligt plan, %4 snart dags och %5 inte uppfyllda.</translation>
    </message>
    <message>
        <source>own measure passed, or not held: %1</source>
        <translation>eget mått passerat eller inte hållet: %1</translation>
    </message>
    <message>
        <source>Nothing asked for</source>
        <translation>Inget krav</translation>
    </message>
    <message>
        <source>Met by, function</source>
        <translation>Träffade, funktion</translation>
    </message>
    <message>
        <source>Commitments kept (%1) or on track (%2)</source>
        <translation>Åtaganden uppfyllda (%1) eller enligt plan (%2)</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Senaste besök</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Varför nu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>lacks now</source>
        <translation>saknas nu</translation>
    </message>
    <message>
        <source>lacking since %1</source>
        <translation>saknas sedan %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>nästa: %1</translation>
    </message>
    <message>
        <source>a follow-up is not closed, but the visit on %1 has answered it</source>
        <translation>en uppföljning är inte stängd, men besöket %1 har besvarat den</translation>
    </message>
</context>
<context>
    <name>report-file</name>
    <message>
        <source>steering-group</source>
        <translation>styrgrupp</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>överenskommelsen</translation>
    </message>
    <message>
        <source>duties-of-the-act</source>
        <translation>lagens skyldigheter</translation>
    </message>
    <message>
        <source>wheel-of-the-year</source>
        <translation>årshjul</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>överlämning</translation>
    </message>
    <message>
        <source>round-sheet</source>
        <translation>rundlista</translation>
    </message>
    <message>
        <source>public</source>
        <translation>offentlig</translation>
    </message>
    <message>
        <source>steering-group-short</source>
        <translation>styrgrupp-kort</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområden</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Tillsyn</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Åtaganden</translation>
    </message>
    <message>
        <source>Wheel of the year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Överenskommelsen</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Add the areas of the municipality</source>
        <translation>Lägg till kommunens områden</translation>
    </message>
    <message>
        <source>Events, figures and dialogues belong to them</source>
        <translation>Händelser, siffror och dialoger hör till ett område</translation>
    </message>
    <message>
        <source>Add the people and their functions</source>
        <translation>Lägg till personerna och deras funktioner</translation>
    </message>
    <message>
        <source>The agreement asks who holds which function</source>
        <translation>Överenskommelsen frågar vem som har vilken funktion</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planera det första mötet</translation>
    </message>
    <message>
        <source>Add the first focus area</source>
        <translation>Lägg till det första fokusområdet</translation>
    </message>
    <message>
        <source>With its causes, goals and activities</source>
        <translation>Med orsaker, mål och aktiviteter</translation>
    </message>
    <message>
        <source>Add the first event</source>
        <translation>Lägg till den första händelsen</translation>
    </message>
    <message>
        <source>More of them afterwards: Ctrl+K, Plan several meetings</source>
        <translation>Fler läggs in efteråt: Ctrl+K, ”Planera flera möten”</translation>
    </message>
    <message>
        <source>Or a whole table: Ctrl+K, Read incidents from Excel or CSV</source>
        <translation>Eller en hel tabell: Ctrl+K, ”Läs in händelser från Excel eller CSV”</translation>
    </message>
    <message>
        <source>See what the agreement asks for</source>
        <translation>Se vad överenskommelsen kräver</translation>
    </message>
    <message>
        <source>Its commitments can be changed, and others added</source>
        <translation>Åtagandena kan ändras, och egna kan läggas till</translation>
    </message>
</context>
<context>
    <name>ui::AccentEdit</name>
    <message>
        <source>Colour of headings</source>
        <translation>Rubrikernas färg</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Choose a colour …</source>
        <translation>Välj en färg …</translation>
    </message>
    <message>
        <source>Of headings in reports. It must be readable on white paper: a contrast of at least 4.5 to 1.</source>
        <translation>För rubriker i rapporter. Den måste gå att läsa på vitt papper: en kontrast på minst 4,5 till 1.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Ta %1</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Låt den vara som den var</translation>
    </message>
</context>
<context>
    <name>ui::ArmsEdit</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Välj en bild …</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Kommunvapen</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG of any size. It is kept small in this file and stands at the head of page one.</source>
        <translation>PNG, JPEG eller SVG i vilken storlek som helst. Den sparas liten i den här filen och står överst på första sidan.</translation>
    </message>
    <message>
        <source>The coat of arms as it is kept</source>
        <translation>Kommunvapnet så som det är sparat</translation>
    </message>
    <message>
        <source>Choose the picture of the coat of arms</source>
        <translation>Välj kommunvapnets bild</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>ui::AssessDialog</name>
    <message>
        <source>Keep and next</source>
        <translation>Spara och nästa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Assess events</source>
        <translation>Bedöm händelser</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Allvar: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>1, 2 or 3 says how severe it is (with Alt also within a line), Enter keeps it and shows the next, Esc ends.</source>
        <translation>1, 2 eller 3 säger hur allvarlig den är (med Alt även inne i en rad), Enter sparar och visar nästa, Esc slutar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Assessed: %1. There is none left in the row.</source>
        <translation>Bedömda: %1. Det finns ingen kvar i raden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nothing more was told of it.</source>
        <translation>Inget mer är berättat om den.</translation>
    </message>
    <message>
        <source>Say how severe it is: 1, 2 or 3.</source>
        <translation>Säg hur allvarlig den är: 1, 2 eller 3.</translation>
    </message>
    <message>
        <source>Skip without keeping</source>
        <translation>Hoppa över utan att spara</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>What you have chosen for this event is not kept yet.</source>
        <translation>Det du har valt för händelsen är inte sparat än.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara det</translation>
    </message>
</context>
<context>
    <name>ui::BoardView</name>
    <message>
        <source>Counting …</source>
        <translation>Räknar …</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Jämförs med</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Reports to the police</source>
        <translation>Anmälningar</translation>
    </message>
    <message>
        <source>Reported crimes</source>
        <translation>Anmälda brott</translation>
    </message>
    <message>
        <source>A list cannot be narrowed by the hour: it shows the events of the whole period.</source>
        <translation>En lista går inte att begränsa efter klockslag: den visar händelserna under hela perioden.</translation>
    </message>
    <message>
        <source>Category of the years</source>
        <translation>Kategori för åren</translation>
    </message>
    <message>
        <source>What of the survey is shown</source>
        <translation>Vad i mätningen som visas</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>What limits these figures</source>
        <translation>Det här begränsar siffrorna</translation>
    </message>
    <message>
        <source>There is no picture of %1 yet. Add one first: %2.</source>
        <translation>Det finns ingen lägesbild för %1 än. Lägg till en först: %2.</translation>
    </message>
    <message>
        <source>The chart is pinned, with its numbers of today.</source>
        <translation>Diagrammet är fäst, med dagens siffror.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
</context>
<context>
    <name>ui::CalendarGrid</name>
    <message>
        <source>Calendar of meetings</source>
        <translation>Kalender med möten</translation>
    </message>
    <message>
        <source>w %1</source>
        <translation>v.&#xa0;%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>ui::CalendarView</name>
    <message>
        <source>The month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Föregående vecka</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Vecka&#xa0;%1, %2</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Flyttat till %1.</translation>
    </message>
    <message>
        <source>Weeks %1 and %2, %3</source>
        <translation>Vecka&#xa0;%1 och %2, %3</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1&#xa0;plats</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1&#xa0;platser</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Copy and save the chart</source>
        <translation>Kopiera och spara diagrammet</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Spara som SVG …</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Spara som PNG …</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Spara som CSV …</translation>
    </message>
    <message>
        <source>Pin into the picture of the year …</source>
        <translation>Fäst i lägesbilden …</translation>
    </message>
    <message>
        <source>As a table: %1</source>
        <translation>Som tabell: %1</translation>
    </message>
    <message>
        <source>Copy and save: %1</source>
        <translation>Kopiera och spara: %1</translation>
    </message>
    <message>
        <source>The chart is copied as a picture.</source>
        <translation>Diagrammet är kopierat som bild.</translation>
    </message>
    <message>
        <source>The chart is copied as a table.</source>
        <translation>Diagrammet är kopierat som tabell.</translation>
    </message>
    <message>
        <source>Vector pictures (*.svg)</source>
        <translation>Vektorbilder (*.svg)</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>Diagrammet är sparat som %1.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>The figures are saved as %1.</source>
        <translation>Siffrorna är sparade som %1.</translation>
    </message>
</context>
<context>
    <name>ui::CommitmentDialog</name>
    <message>
        <source>The number is ours, not the agreement&apos;s: it is never missed</source>
        <translation>Talet är vårt eget, inte överenskommelsens: det blir aldrig ”inte uppfyllt”</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>Lägg till åtagande</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>minst </translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per år</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>per termin</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per månad</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>per vecka</translation>
    </message>
    <message>
        <source>as needed: it is counted, never missed</source>
        <translation>vid behov: det räknas, men blir aldrig ”inte uppfyllt”</translation>
    </message>
    <message>
        <source>In the whole municipality</source>
        <translation>I hela kommunen</translation>
    </message>
    <message>
        <source>In each area</source>
        <translation>I varje område</translation>
    </message>
    <message>
        <source>In each of the areas: %1</source>
        <translation>I vart och ett av områdena: %1</translation>
    </message>
    <message>
        <source>The sentence that it makes</source>
        <translation>Meningen som det blir</translation>
    </message>
    <message>
        <source>What you have agreed on</source>
        <translation>Vad ni har kommit överens om</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>Only those with</source>
        <translation>Bara de med</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>Under vilken tid</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Who must be there</source>
        <translation>Vilka som måste vara med</translation>
    </message>
    <message>
        <source>Its ring in the wheel of the year</source>
        <translation>Dess ring i årshjulet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Write first what you have agreed on.</source>
        <translation>Skriv först vad ni har kommit överens om.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 är tillagt.</translation>
    </message>
    <message>
        <source>once, at the latest on</source>
        <translation>en gång, senast den</translation>
    </message>
    <message>
        <source>each year, at the latest on</source>
        <translation>varje år, senast den</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Vem ansvarar</translation>
    </message>
</context>
<context>
    <name>ui::CommitmentPanel</name>
    <message>
        <source>Periods of the year</source>
        <translation>Årets perioder</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Ange skäl</translation>
    </message>
    <message>
        <source>Change the commitment</source>
        <translation>Ändra åtagandet</translation>
    </message>
    <message>
        <source>Could not be held, because …</source>
        <translation>Kunde inte hållas, därför att …</translation>
    </message>
    <message>
        <source>Reason why the period was not kept</source>
        <translation>Skäl till att perioden inte uppfylldes</translation>
    </message>
    <message>
        <source>What counts in the period</source>
        <translation>Det som räknas i perioden</translation>
    </message>
    <message>
        <source>Something must happen by %1.</source>
        <translation>Något måste ske senast %1.</translation>
    </message>
    <message>
        <source>Reason given on %1 by %2: %3</source>
        <translation>Skäl angivet %1 av %2: %3</translation>
    </message>
    <message>
        <source>What counts, and what is planned</source>
        <translation>Det som räknas, och det som är planerat</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Skäl: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Write why it could not be held.</source>
        <translation>Skriv varför det inte kunde hållas.</translation>
    </message>
    <message>
        <source>It should have happened by %1.</source>
        <translation>Det borde ha skett senast %1.</translation>
    </message>
    <message>
        <source>This rule cannot be kept as it is written: %1</source>
        <translation>Regeln går inte att uppfylla som den är skriven: %1</translation>
    </message>
    <message>
        <source>(the newest %1 of %2, from %3 to %4)</source>
        <translation>(de %1 senaste av %2, från %3 till %4)</translation>
    </message>
    <message>
        <source>Take the wording that comes with Vaksam</source>
        <translation>Ta lydelsen som följer med Vaksam</translation>
    </message>
    <message>
        <source>You have changed this section. As it comes with Vaksam: %1</source>
        <translation>Ni har ändrat den här paragrafen. Så lyder den som följer med Vaksam: %1</translation>
    </message>
    <message>
        <source>Change the rules of the section</source>
        <translation>Ändra paragrafens regler</translation>
    </message>
    <message>
        <source>The period goes on until %1. It has a gap already, which stays also when what is told here is mended now.</source>
        <translation>Perioden pågår till %1. Den har redan en lucka, som står kvar även när det som sägs här rättas nu.</translation>
    </message>
    <message>
        <source>Something must happen today.</source>
        <translation>Något måste ske i dag.</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation>Ta tillbaka skälet</translation>
    </message>
    <message>
        <source>It has been lacking since %1.</source>
        <translation>Det har saknats sedan %1.</translation>
    </message>
    <message>
        <source>It lacks now: it must be there every day.</source>
        <translation>Det saknas nu: det ska finnas varje dag.</translation>
    </message>
    <message>
        <source>%1 · does not count: open it</source>
        <translation>%1 · räknas inte: öppna</translation>
    </message>
    <message>
        <source>What counts, what is planned, and what does not count</source>
        <translation>Vad som räknas, vad som är planerat och vad som inte räknas</translation>
    </message>
    <message>
        <source>Correct the reason</source>
        <translation>Rätta skälet</translation>
    </message>
    <message>
        <source>Not given yet: the reason of %1, %2. It is kept as a draft.</source>
        <translation>Inte lämnat än: skälet till %1, %2. Det finns kvar som utkast.</translation>
    </message>
    <message>
        <source>Nothing has been done yet that this is asked for; so nothing is broken.</source>
        <translation>Inget som kräver det har gjorts än; därför är inget brutet.</translation>
    </message>
</context>
<context>
    <name>ui::CommitmentsPage</name>
    <message>
        <source>%1 kept</source>
        <translation>uppfyllda: %1</translation>
    </message>
    <message>
        <source>%1 on track</source>
        <translation>enligt plan: %1</translation>
    </message>
    <message>
        <source>%1 due soon</source>
        <translation>snart dags: %1</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>inte uppfyllda: %1</translation>
    </message>
    <message>
        <source>of them %1 with a reason</source>
        <translation>varav med skäl: %1</translation>
    </message>
    <message>
        <source>%1 as needed</source>
        <translation>vid behov: %1</translation>
    </message>
    <message>
        <source>How the agreement is kept</source>
        <translation>Avstämning av överenskommelsen</translation>
    </message>
    <message>
        <source>Commitments and how they stand</source>
        <translation>Åtaganden och hur de står till</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Åtagande</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Överenskommelsen</translation>
    </message>
    <message>
        <source>The act (2023:196)</source>
        <translation>Lagen (2023:196)</translation>
    </message>
    <message>
        <source>Save as an agreement file …</source>
        <translation>Spara som överenskommelsefil …</translation>
    </message>
    <message>
        <source>There is no agreement to save.</source>
        <translation>Det finns ingen överenskommelse att spara.</translation>
    </message>
    <message>
        <source>Agreement files (*.json)</source>
        <translation>Överenskommelsefiler (*.json)</translation>
    </message>
    <message>
        <source>%1 is saved. Another municipality begins with it when it makes a new file.</source>
        <translation>%1 är sparad. En annan kommun kan börja med den när den skapar en ny fil.</translation>
    </message>
    <message>
        <source>Looking at what the agreement says …</source>
        <translation>Läser vad överenskommelsen säger …</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>Lägg till åtagande</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>The agreement as a file</source>
        <translation>Överenskommelsen som fil</translation>
    </message>
    <message>
        <source>%1 has not begun; this is %2.</source>
        <translation>%1 har inte börjat; det här är %2.</translation>
    </message>
    <message>
        <source>own measure passed, or not held: %1</source>
        <translation>eget mått passerat eller inte hållet: %1</translation>
    </message>
    <message>
        <source>%1 is a section of the act: it is not removed here.</source>
        <translation>%1 är en paragraf i lagen: den tas inte bort här.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1 with its rules? Undo brings it back.</source>
        <translation>Vill du ta bort %1 med reglerna? Ångra hämtar tillbaka det.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 är borttaget.</translation>
    </message>
    <message>
        <source>nothing asked for: %1</source>
        <translation>inget krav: %1</translation>
    </message>
    <message>
        <source>The agreement&apos;s %1 commitments: %2</source>
        <translation>Överenskommelsens %1&#xa0;åtaganden – %2</translation>
    </message>
    <message>
        <source>The agreement has no commitments yet: add the first one.</source>
        <translation>Överenskommelsen har inga åtaganden än: lägg till det första.</translation>
    </message>
    <message>
        <source>As it stood on %1.</source>
        <translation>Som det stod per den %1.</translation>
    </message>
</context>
<context>
    <name>ui::ContactEdit</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Unit, address, telephone, e-mail: one a line. It stands at the foot of page one. No private persons&apos; numbers.</source>
        <translation>Enhet, adress, telefon, e-post: en per rad. Den står längst ned på första sidan. Inga privatpersoners nummer.</translation>
    </message>
</context>
<context>
    <name>ui::CountingLines</name>
    <message>
        <source>Go to %1</source>
        <translation>Gå till %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>The visits count for %1 once they are written in.</source>
        <translation>Besöken räknas för %1 när de är inskrivna.</translation>
    </message>
</context>
<context>
    <name>ui::CountsPanel</name>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
</context>
<context>
    <name>ui::CycleBar</name>
    <message>
        <source>Show what is new</source>
        <translation>Visa det nya</translation>
    </message>
    <message>
        <source>Assess in a row …</source>
        <translation>Bedöm i rad …</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>Stäng omgången</translation>
    </message>
    <message>
        <source>Weekly picture</source>
        <translation>Veckobild</translation>
    </message>
    <message>
        <source>One event after the other, with the keyboard: severity, passed on to, feedback</source>
        <translation>En händelse efter den andra, med tangentbordet: allvar, vidare till, återkoppling</translation>
    </message>
    <message>
        <source>The cycle&apos;s events on one page, to be sent</source>
        <translation>Omgångens händelser på en sida, att skicka</translation>
    </message>
    <message>
        <source>New since %1 %2: %3.</source>
        <translation>Nya sedan %1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 to assess, by %2 %3.</source>
        <translation>Att bedöma: %1, senast %2 %3.</translation>
    </message>
    <message>
        <source>%1 to close.</source>
        <translation>Att stänga: %1.</translation>
    </message>
    <message>
        <source>All of it is closed.</source>
        <translation>Allt i den är stängt.</translation>
    </message>
    <message>
        <source>The picture is sent on %1 %2.</source>
        <translation>Veckobilden skickas %1 %2.</translation>
    </message>
    <message>
        <source>The cycle is closed. Events closed: %1.</source>
        <translation>Omgången är stängd. Stängda händelser: %1.</translation>
    </message>
    <message>
        <source>Not assessed, and open as before: %1.</source>
        <translation>Inte bedömda, öppna som förut: %1.</translation>
    </message>
    <message>
        <source>Closes all assessed events up to the end of the cycle in one act; Undo opens them again</source>
        <translation>Stänger alla bedömda händelser till och med omgångens slut på en gång; Ångra öppnar dem igen</translation>
    </message>
    <message>
        <source>Came in during the cycle %1 to %2: %3.</source>
        <translation>Kom in under omgången %1 till %2: %3.</translation>
    </message>
    <message>
        <source>%1 still to assess; the last day was %2 %3.</source>
        <translation>Kvar att bedöma: %1; sista dagen var %2 %3.</translation>
    </message>
    <message>
        <source>The picture was to be sent on %1 %2.</source>
        <translation>Veckobilden skulle skickas %1 %2.</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>no such day – write 22/11, today or +7</source>
        <translation>dagen finns inte – skriv 22/11, i dag eller +7</translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>The focus area:</source>
        <translation>Fokusområdet:</translation>
    </message>
    <message>
        <source>The plan:</source>
        <translation>Planen:</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Beslutas av: %1</translation>
    </message>
    <message>
        <source>This cannot be decided yet:</source>
        <translation>Det går inte att besluta än:</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Beslutat: %1</translation>
    </message>
    <message>
        <source>Decided. Worth a thought:</source>
        <translation>Beslutat. Värt en tanke:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>It was approved all the same …</source>
        <translation>Det godkändes ändå …</translation>
    </message>
</context>
<context>
    <name>ui::DecisionDialog</name>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Why it was approved all the same</source>
        <translation>Varför det godkändes ändå</translation>
    </message>
    <message>
        <source>%1 – decided by: %2</source>
        <translation>%1 – beslutas av: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Rank, 1 is first</source>
        <translation>Prioritet, 1 är först</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>För året</translation>
    </message>
    <message>
        <source>Approved all the same, because</source>
        <translation>Godkändes ändå, därför att</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No meeting is named</source>
        <translation>Inget möte anges</translation>
    </message>
    <message>
        <source>for example § 4</source>
        <translation>till exempel §&#xa0;4</translation>
    </message>
    <message>
        <source>Why, and what is asked for (required)</source>
        <translation>Varför, och vad som efterfrågas (obligatoriskt)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutas av</translation>
    </message>
</context>
<context>
    <name>ui::DiaryView</name>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>What happened – Enter writes it with the time</source>
        <translation>Vad som hände – Enter skriver in det med klockslag</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Meddelat av</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Meddelat till</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv in</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>inget nummer</translation>
    </message>
    <message>
        <source>not confirmed for a year</source>
        <translation>inte bekräftat på ett år</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>I eget fönster</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Ring först</translation>
    </message>
    <message>
        <source>Write the closing report</source>
        <translation>Skriv slutrapporten</translation>
    </message>
</context>
<context>
    <name>ui::DiaryWindow</name>
    <message>
        <source>Diary: %1</source>
        <translation>Dagbok: %1</translation>
    </message>
</context>
<context>
    <name>ui::DrawingView</name>
    <message>
        <source>Causes as a fishbone</source>
        <translation>Orsakerna som fiskbensdiagram</translation>
    </message>
    <message>
        <source>Why does the problem exist? Add the causes: they are drawn as a fishbone, or as a chain of events.</source>
        <translation>Varför finns problemet? Lägg till orsakerna: de ritas som ett fiskbensdiagram eller som en händelsekedja.</translation>
    </message>
    <message>
        <source>Activities in time</source>
        <translation>Aktiviteterna i tiden</translation>
    </message>
    <message>
        <source>What is to be done, by whom and when? Activities with a day are drawn on a line of time.</source>
        <translation>Vad ska göras, av vem och när? Aktiviteter med en dag ritas på en tidslinje.</translation>
    </message>
</context>
<context>
    <name>ui::DroppedFiles</name>
    <message>
        <source>Drop one file at a time: each is looked at before it is taken in.</source>
        <translation>Släpp en fil i taget: var och en visas innan den läses in.</translation>
    </message>
    <message>
        <source>%1 is no file that can be read here. Drop a table (xlsx, csv), a calendar (ics) or a Vaksam file.</source>
        <translation>%1 kan inte läsas in här. Släpp en tabell (xlsx, csv), en kalender (ics) eller en Vaksam-fil.</translation>
    </message>
    <message>
        <source>Nothing can be taken in: the file is open to read only.</source>
        <translation>Inget kan läsas in: filen är öppen bara för läsning.</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>Läs in en tabell</translation>
    </message>
    <message>
        <source>What does %1 hold?</source>
        <translation>Vad innehåller %1?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Titta på den</translation>
    </message>
</context>
<context>
    <name>ui::EmptyList</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>ui::ExportedDialog</name>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Text to edit</source>
        <translation>Text att redigera</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-brev</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Sparade rapporter</translation>
    </message>
    <message>
        <source>No report has been saved from this computer yet.</source>
        <translation>Ingen rapport har sparats från den här datorn än.</translation>
    </message>
    <message>
        <source>What has been saved from this computer, the newest first.</source>
        <translation>Det som har sparats från den här datorn, det senaste först.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (finns inte kvar)</translation>
    </message>
    <message>
        <source>%1
made from %2</source>
        <translation>%1
från %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ui::FieldChangeDialog</name>
    <message>
        <source>Change a field</source>
        <translation>Ändra ett fält</translation>
    </message>
    <message>
        <source>The chosen field of the selected record gets this value. Undo takes it back.</source>
        <translation>Det valda fältet i den markerade posten får det här värdet. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>The chosen field of all %1 selected records gets this value, in one act. Undo takes all of it back.</source>
        <translation>Det valda fältet i alla %1 markerade poster får det här värdet, på en gång. Ångra tar tillbaka alltihop.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hur långt det har kommit</translation>
    </message>
    <message>
        <source>Change the record</source>
        <translation>Ändra posten</translation>
    </message>
    <message>
        <source>Change %1 records</source>
        <translation>Ändra %1&#xa0;poster</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>All of them had that value already.</source>
        <translation>Alla hade redan det värdet.</translation>
    </message>
    <message>
        <source>Changed records: %1.</source>
        <translation>Ändrade poster: %1.</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoriskt)</translation>
    </message>
</context>
<context>
    <name>ui::FieldsPanel</name>
    <message>
        <source>More details</source>
        <translation>Fler uppgifter</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolda</translation>
    </message>
</context>
<context>
    <name>ui::FigureWordsPanel</name>
    <message>
        <source>Begin with this text</source>
        <translation>Utgå från den här texten</translation>
    </message>
    <message>
        <source>Use the made text</source>
        <translation>Ta tillbaka texten ur uppgifterna</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Rapportens bilder</translation>
    </message>
    <message>
        <source>Made from the data</source>
        <translation>Ur uppgifterna</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>egen text</translation>
    </message>
    <message>
        <source>This report has no figures.</source>
        <translation>Den här rapporten har inga bilder.</translation>
    </message>
    <message>
        <source>What each figure says to those who hear the report instead of seeing it. It stands in PDF, web page and text alike.</source>
        <translation>Det som varje bild säger till den som hör rapporten i stället för att se den. Texten följer med i PDF, webbsida och text att redigera.</translation>
    </message>
    <message>
        <source>The data have changed since these words were written. Then they made: %1</source>
        <translation>Uppgifterna har ändrats sedan texten skrevs. Då sa de: %1</translation>
    </message>
    <message>
        <source>My words still hold</source>
        <translation>Min text stämmer fortfarande</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Take off the filter &quot;%1&quot;</source>
        <translation>Ta bort filtret ”%1”</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only a part is shown:</source>
        <translation>Bara en del visas:</translation>
    </message>
    <message>
        <source>Show all (Esc)</source>
        <translation>Visa alla (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::FilterPopup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrera på %1</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Skriv för att begränsa</translation>
    </message>
    <message>
        <source>Narrow the choices</source>
        <translation>Begränsa valen</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Inte ifyllt</translation>
    </message>
    <message>
        <source>Day, as 2026-11-22</source>
        <translation>Datum, som 2026-11-22</translation>
    </message>
    <message>
        <source>The exact text</source>
        <translation>Den exakta texten</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Talet</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Värde för %1</translation>
    </message>
    <message>
        <source>Set filter</source>
        <translation>Lägg till filter</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>Skriv vad du vill söka efter.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>Skriv ett heltal, till exempel 12.</translation>
    </message>
    <message>
        <source>Write a number, such as 1,5.</source>
        <translation>Skriv ett tal, till exempel 1,5.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-22.</source>
        <translation>Skriv dagen som 2026-11-22.</translation>
    </message>
    <message>
        <source>2026, 2026-11 or 2026-11-22</source>
        <translation>2026, 2026-11 eller 2026-11-22</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>This year (%1)</source>
        <translation>I år (%1)</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22, a month as 2026-11 or a year.</source>
        <translation>Skriv en dag som 2026-11-22, en månad som 2026-11 eller ett år.</translation>
    </message>
    <message>
        <source>Write at least one of the days.</source>
        <translation>Skriv minst en av dagarna.</translation>
    </message>
    <message>
        <source>The first day is after the last. Change one of them.</source>
        <translation>Den första dagen är efter den sista. Ändra en av dem.</translation>
    </message>
</context>
<context>
    <name>ui::FilterSet</name>
    <message>
        <source>not filled in</source>
        <translation>inte ifyllt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>till och med %1</translation>
    </message>
</context>
<context>
    <name>ui::FindDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>A page, an act, a report, or words of a record</source>
        <translation>En sida, en åtgärd, en rapport eller ord i en post</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing is called so, and no record has all of these words.</source>
        <translation>Inget heter så, och ingen post har alla de orden.</translation>
    </message>
</context>
<context>
    <name>ui::FootLine</name>
    <message>
        <source>&amp;Open what was saved</source>
        <translation>&amp;Öppna det som sparades</translation>
    </message>
    <message>
        <source>S&amp;how it in its folder</source>
        <translation>&amp;Visa det i mappen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
</context>
<context>
    <name>ui::GuidedView</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Spara och gå vidare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The assessment is complete.</source>
        <translation>Analysen är fullständig.</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Ännu inte fullständig.</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>There is no help for this page yet.</source>
        <translation>Det finns ingen hjälp för sidan än.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Handbokens sidor</translation>
    </message>
    <message>
        <source>The guide has nothing with these words.</source>
        <translation>Handboken har inget med de orden.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>Whose changes</source>
        <translation>Vems ändringar</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Ändringshistorik</translation>
    </message>
    <message>
        <source>Close the change history</source>
        <translation>Stäng ändringshistoriken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The record shown</source>
        <translation>Posten som visas</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Hela filen</translation>
    </message>
    <message>
        <source>Take this act back</source>
        <translation>Ångra den här ändringen</translation>
    </message>
    <message>
        <source>No record is shown.</source>
        <translation>Ingen post visas.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <translation>%1 kl.&#xa0;%2 · %3</translation>
    </message>
    <message>
        <source>Show older acts</source>
        <translation>Visa äldre ändringar</translation>
    </message>
    <message>
        <source>removed; it held:</source>
        <translation>borttagen; där stod:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>… and %1 more records</source>
        <translation>… och %1&#xa0;poster till</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ändringen är ångrad.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Read a file: %1</source>
        <translation>Läs in en fil: %1</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hur långt det har kommit</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Looking at what it brings. Nothing is written yet …</source>
        <translation>Ser efter vad den innehåller. Ingenting skrivs ännu …</translation>
    </message>
    <message>
        <source>Taking it in. Leave it, and nothing is written …</source>
        <translation>Läser in. Om du avbryter skrivs ingenting …</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 as before, %5 left outside.</source>
        <translation>%1: nya %2, ändrade %3, som förut %4, lämnade utanför %5.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 left outside.</source>
        <translation>Nya: %1. Ändrade: %2. Som förut: %3. Lämnade utanför: %4.</translation>
    </message>
    <message>
        <source>Unknown columns, left out: %1. Name them as the fields are called.</source>
        <translation>Okända kolumner, inte inlästa: %1. Ge dem samma namn som fälten.</translation>
    </message>
    <message>
        <source>Columns that are not filled from outside: %1</source>
        <translation>Kolumner som inte kan läsas in: %1</translation>
    </message>
    <message>
        <source>There is nothing new in it: %1 as before.</source>
        <translation>Filen innehåller inget nytt (oförändrade: %1).</translation>
    </message>
    <message>
        <source>It cannot be taken in.</source>
        <translation>Den kan inte läsas in.</translation>
    </message>
    <message>
        <source>Why it must be kept, such as: these are case numbers</source>
        <translation>Varför det måste finnas kvar, till exempel: diarienummer</translation>
    </message>
    <message>
        <source>Reason for keeping it</source>
        <translation>Skäl till att behålla det</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Maskera</translation>
    </message>
    <message>
        <source>Keep, for this reason</source>
        <translation>Behåll, av det här skälet</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rader att titta på</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Letters written as</source>
        <translation>Bokstäver skrivna som</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Tas reda på</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Igenkänt: %1</translation>
    </message>
    <message>
        <source>Is new, but resembles &quot;%1&quot;. If they are the same, leave this row out of the file.</source>
        <translation>Är ny men liknar ”%1”. Är de samma: ta bort raden ur filen.</translation>
    </message>
    <message>
        <source>Sheets that are not read: %1</source>
        <translation>Blad som inte läses: %1</translation>
    </message>
    <message>
        <source>Left outside</source>
        <translation>Lämnas utanför</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Läses in</translation>
    </message>
</context>
<context>
    <name>ui::LeaveQuestion</name>
    <message>
        <source>Take back what you wrote?</source>
        <translation>Vill du slänga det du skrev?</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Släng</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Allt är sparat.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>All is &amp;saved</source>
        <translation>Allt är &amp;sparat</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny post</translation>
    </message>
    <message>
        <source>Nothing is added on this page.</source>
        <translation>På den här sidan finns inget att lägga till.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dra</translation>
    </message>
    <message>
        <source>&amp;Search in the page</source>
        <translation>&amp;Sök på sidan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Change &amp;history</source>
        <translation>Ändrings&amp;historik</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå till</translation>
    </message>
    <message>
        <source>&amp;Quick note …</source>
        <translation>Snab&amp;bnotering …</translation>
    </message>
    <message>
        <source>Search &amp;everything …</source>
        <translation>Sök över&amp;allt …</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sida</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>act</source>
        <translation>åtgärd</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Snabbnotering</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Meetings from a calendar …</source>
        <translation>&amp;Möten från en kalender …</translation>
    </message>
    <message>
        <source>Save %1 as Excel</source>
        <translation>Spara %1 som Excel</translation>
    </message>
    <message>
        <source>Read %1 from Excel or CSV</source>
        <translation>Läs in %1 från Excel eller CSV</translation>
    </message>
    <message>
        <source>&amp;Open or make another file …</source>
        <translation>Öppna eller skapa en annan &amp;fil …</translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>Ett nytt fönster kunde inte öppnas.</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Spara en k&amp;opia …</translation>
    </message>
    <message>
        <source>&amp;About Vaksam</source>
        <translation>&amp;Om Vaksam</translation>
    </message>
    <message>
        <source>About Vaksam</source>
        <translation>Om Vaksam</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Spara en kopia av filen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparad: %1</translation>
    </message>
    <message>
        <source>Vaksam %1. What the municipality and the police have promised each other, in one file of your own.

Free software under GPL 3 or later. The file: %2

Works with %3.</source>
        <translation>Vaksam %1. Det som kommunen och polisen har lovat varandra, i en fil som är din egen.

Fri programvara enligt GPL 3 eller senare. Filen: %2

Arbetar med %3.</translation>
    </message>
    <message>
        <source>The police&apos;s safety survey</source>
        <translation>Trygghetsundersökning (trygghetsmätning)</translation>
    </message>
    <message>
        <source>%1 (to read only) – Vaksam</source>
        <translation>%1 (bara läsning) – Vaksam</translation>
    </message>
    <message>
        <source>The file is open to read only. What is written in it from now on is seen when it is opened anew.</source>
        <translation>Filen är öppen bara för läsning. Det som skrivs i den från och med nu syns när den öppnas på nytt.</translation>
    </message>
    <message>
        <source>Report of this page, or &amp;print it</source>
        <translation>Rapport för sidan, eller skriv &amp;ut den</translation>
    </message>
    <message>
        <source>Help on this &amp;page, and search the guide</source>
        <translation>Hjälp om &amp;sidan, och sök i handboken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>There is no page that way.</source>
        <translation>Det finns ingen sida åt det hållet.</translation>
    </message>
    <message>
        <source>No note can be written: the file is open to read only.</source>
        <translation>Ingen anteckning kan skrivas: filen är öppen bara för läsning.</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>Lägg till åtagande</translation>
    </message>
    <message>
        <source>Write a whole month of figures</source>
        <translation>Skriv in en hel månads siffror</translation>
    </message>
    <message>
        <source>Write the visits of a round</source>
        <translation>Skriv in besöken från en tillsynsrunda</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Choose the premises of a round</source>
        <translation>Välj tillsynsobjekt för en tillsynsrunda</translation>
    </message>
    <message>
        <source>Plan several meetings</source>
        <translation>Planera flera möten</translation>
    </message>
    <message>
        <source>help</source>
        <translation>hjälp</translation>
    </message>
    <message>
        <source>Write one of the meetings first: the others are planned like it.</source>
        <translation>Skriv in ett av mötena först. De andra planeras likadant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done here now.</source>
        <translation>”%1” går inte att göra här just nu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done with what is shown. %2</source>
        <translation>”%1” går inte att göra med det som visas. %2</translation>
    </message>
</context>
<context>
    <name>ui::MattersDialog</name>
    <message>
        <source>Decide as proposed</source>
        <translation>Besluta enligt förslag</translation>
    </message>
    <message>
        <source>The matters that wait for the steering group. Those that are ticked are decided as proposed, in one act; other outcomes are decided one by one under Focus areas.</source>
        <translation>Ärendena som väntar på styrgruppen. De ikryssade beslutas enligt förslag, i ett steg; andra utfall beslutas ett i taget under Fokusområden.</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>First paragraph</source>
        <translation>Första paragraf</translation>
    </message>
    <message>
        <source>Rank of the first focus area</source>
        <translation>Första fokusområdets prioritet</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Prioritera</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Godkänn planen</translation>
    </message>
    <message>
        <source>Nothing was decided:</source>
        <translation>Inget beslutades:</translation>
    </message>
    <message>
        <source>1 matter is decided.</source>
        <translation>1 ärende är beslutat.</translation>
    </message>
    <message>
        <source>%1 matters are decided.</source>
        <translation>%1&#xa0;ärenden är beslutade.</translation>
    </message>
    <message>
        <source>decided on at this meeting already</source>
        <translation>redan beslutat om vid det här mötet</translation>
    </message>
    <message>
        <source>came up on %1, after the meeting</source>
        <translation>kom upp %1, efter mötet</translation>
    </message>
</context>
<context>
    <name>ui::MeetingBar</name>
    <message>
        <source>Was held – same participants</source>
        <translation>Hölls – samma medverkande</translation>
    </message>
    <message>
        <source>Log today&apos;s meeting – same participants</source>
        <translation>Skriv in dagens möte – samma medverkande</translation>
    </message>
    <message>
        <source>Logs the meeting as held, with the functions and people of the last one of its type</source>
        <translation>Skriver in mötet som hållet, med samma funktioner och personer som det förra av samma typ</translation>
    </message>
    <message>
        <source>Logs a new meeting of today, like this one</source>
        <translation>Skriver in ett nytt möte i dag, likadant som det här</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Logged: the meeting was held.</source>
        <translation>Inskrivet: mötet hölls.</translation>
    </message>
    <message>
        <source>Logged: a meeting of today.</source>
        <translation>Inskrivet: ett möte i dag.</translation>
    </message>
    <message>
        <source>Call …</source>
        <translation>Kallelse …</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>The call with its agenda, to be sent: opens it among the reports</source>
        <translation>Kallelsen med dagordning, att skicka: öppnar den bland rapporterna</translation>
    </message>
    <message>
        <source>Minutes or notes, to be sent or signed: opens them among the reports</source>
        <translation>Protokoll eller minnesanteckningar, att skicka eller skriva under: öppnar dem bland rapporterna</translation>
    </message>
    <message>
        <source>Decide as proposed …</source>
        <translation>Besluta enligt förslag …</translation>
    </message>
    <message>
        <source>Plan several …</source>
        <translation>Planera flera …</translation>
    </message>
    <message>
        <source>All that waits for the steering group, with numbered paragraphs, in one act</source>
        <translation>Allt som väntar på styrgruppen, med numrerade paragrafer, i ett steg</translation>
    </message>
    <message>
        <source>Meetings like this one that come back, with a preview of the days</source>
        <translation>Möten som det här som återkommer, med förhandsvisning av dagarna</translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Save the month</source>
        <translation>Spara månaden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Reports by category and area</source>
        <translation>Anmälningar per kategori och område</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Write it like 2026-10.</source>
        <translation>”%1” är ingen månad. Skriv den som 2026-10.</translation>
    </message>
    <message>
        <source>%1 is saved: %2 figures added or changed.</source>
        <translation>%1 är sparad. Uppgifter som lades till eller ändrades: %2.</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alla celler</translation>
    </message>
    <message>
        <source>Type a number and press Enter, or paste a table with Ctrl+V: with names it is looked at first, numbers alone fill from the cell. &quot;-&quot; is none.</source>
        <translation>Skriv ett tal och tryck Enter, eller klistra in en tabell med Ctrl+V: med namn får du se den först, bara tal fyller från rutan. ”-” är inga.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Tidigare: %1</translation>
    </message>
    <message>
        <source>Changed since they first came: %1</source>
        <translation>Ändrade sedan de först kom: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number: %2, %3. Write digits, or &quot;-&quot; for none.</source>
        <translation>”%1” är inget tal: %2, %3. Skriv siffror, eller ”-” för inga.</translation>
    </message>
    <message>
        <source>%1 is not shown yet: something in %2 is no number. Correct it or empty the cell first.</source>
        <translation>%1 visas inte än: något i %2 är inget tal. Rätta det eller töm rutan först.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number: %2, %3 stays as it was.</source>
        <translation>”%1” är inget tal: %2, %3 är kvar som det var.</translation>
    </message>
    <message>
        <source>The other figures are saved.</source>
        <translation>De andra siffrorna är sparade.</translation>
    </message>
    <message>
        <source>%1 is not over until %2: these are figures of an unfinished month.</source>
        <translation>%1 är inte slut förrän %2: siffrorna gäller en månad som pågår.</translation>
    </message>
    <message>
        <source>Pasted numbers that had no room in the table: %1.</source>
        <translation>Inklistrade tal som inte fick plats i tabellen: %1.</translation>
    </message>
    <message>
        <source>%1 has not begun: nothing can be known of it yet.</source>
        <translation>%1 har inte börjat: än går inget att veta om den.</translation>
    </message>
    <message>
        <source>%1 cells hold no number. The first: %2</source>
        <translation>%1 rutor innehåller inget tal. Den första: %2</translation>
    </message>
    <message>
        <source>Nothing is pasted yet: a cell holds no number. Correct it, or empty it with Delete, and paste again.</source>
        <translation>Inget är inklistrat än: en ruta innehåller inget tal. Rätta den eller töm den med Delete, och klistra in igen.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>The next fourteen days</source>
        <translation>De närmaste fjorton dagarna</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Inget är försenat.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Ärenden för beslut</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Ingen är ansvarig</translation>
    </message>
    <message>
        <source>Begun, not complete</source>
        <translation>Påbörjat men inte klart</translation>
    </message>
    <message>
        <source>Nothing is planned for the next fourteen days.</source>
        <translation>Inget är inplanerat de närmaste fjorton dagarna.</translation>
    </message>
    <message>
        <source>one thing is late</source>
        <translation>en sak är försenad</translation>
    </message>
    <message>
        <source>%1 things are late</source>
        <translation>%1&#xa0;saker är försenade</translation>
    </message>
    <message>
        <source>one waits for a decision</source>
        <translation>en väntar på beslut</translation>
    </message>
    <message>
        <source>%1 wait for a decision</source>
        <translation>%1 väntar på beslut</translation>
    </message>
    <message>
        <source>one activity has nobody responsible</source>
        <translation>en aktivitet saknar ansvarig</translation>
    </message>
    <message>
        <source>%1 activities have nobody responsible</source>
        <translation>%1&#xa0;aktiviteter saknar ansvarig</translation>
    </message>
    <message>
        <source>one draft is not complete</source>
        <translation>ett utkast är inte klart</translation>
    </message>
    <message>
        <source>%1 drafts are not complete</source>
        <translation>utkast som inte är klara: %1</translation>
    </message>
    <message>
        <source>Everything is in order today.</source>
        <translation>Allt är i sin ordning i dag.</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Det som är försenat</translation>
    </message>
    <message>
        <source>What waits, and the next fourteen days</source>
        <translation>Det som väntar, och de närmaste fjorton dagarna</translation>
    </message>
    <message>
        <source>Not kept, no reason given</source>
        <translation>Inte uppfyllt, inget skäl angivet</translation>
    </message>
    <message>
        <source>Due soon by the agreement</source>
        <translation>Snart dags enligt överenskommelsen</translation>
    </message>
    <message>
        <source>one commitment is not kept</source>
        <translation>ett åtagande är inte uppfyllt</translation>
    </message>
    <message>
        <source>%1 commitments are not kept</source>
        <translation>%1&#xa0;åtaganden är inte uppfyllda</translation>
    </message>
    <message>
        <source>Approved, not started</source>
        <translation>Godkänt, inte påbörjat</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Första stegen</translation>
    </message>
    <message>
        <source>Nothing of the last year is late.</source>
        <translation>Inget från det senaste året är försenat.</translation>
    </message>
    <message>
        <source>Late for more than a year</source>
        <translation>Försenat i mer än ett år</translation>
    </message>
    <message>
        <source>one has been late for more than a year</source>
        <translation>en sak har varit försenad i mer än ett år</translation>
    </message>
    <message>
        <source>%1 have been late for more than a year</source>
        <translation>%1&#xa0;saker har varit försenade i mer än ett år</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Own measure passed, or not held</source>
        <translation>Eget mått passerat, eller inte hållet</translation>
    </message>
    <message>
        <source>one duty of the act is not kept</source>
        <translation>en av lagens skyldigheter är inte uppfylld</translation>
    </message>
    <message>
        <source>%1 duties of the act are not kept</source>
        <translation>%1&#xa0;av lagens skyldigheter är inte uppfyllda</translation>
    </message>
</context>
<context>
    <name>ui::PartList</name>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>inte sparat än</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Undo brings it back.</source>
        <translation>”%1” togs bort. Välj Ångra för att få tillbaka det.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ui::PartRow</name>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Enter ändrar, Delete tar bort</translation>
    </message>
</context>
<context>
    <name>ui::QuickNote</name>
    <message>
        <source>Quick note</source>
        <translation>Snabbnotering</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Noteringen är sparad.</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Alla uppgifter</translation>
    </message>
    <message>
        <source>What is not finished is kept as a draft in the overview.</source>
        <translation>Det som inte blir klart finns kvar som utkast i översikten.</translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>Not saved yet: what was written here last, %1.</source>
        <translation>Inte sparat än: det som senast skrevs här, %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Släng det</translation>
    </message>
    <message>
        <source>This record has been removed meanwhile. Undo can bring it back; what you wrote is kept as a draft until then.</source>
        <translation>Posten har tagits bort under tiden. Du kan få tillbaka den med Ångra. Det du skrev finns kvar som utkast till dess.</translation>
    </message>
    <message>
        <source>This record has been changed elsewhere while you were writing.</source>
        <translation>Posten har ändrats någon annanstans medan du skrev.</translation>
    </message>
    <message>
        <source>Show the stored one</source>
        <translation>Visa den sparade</translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation>Behåll det jag skrev</translation>
    </message>
    <message>
        <source>Take back what you wrote?</source>
        <translation>Vill du slänga det du skrev?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Not saved yet: %1. Something is missing or wrong; it is kept as a draft.</source>
        <translation>Inte sparat än: %1. Något saknas eller är fel; det finns kvar som utkast.</translation>
    </message>
    <message>
        <source>%1 – once it can be saved.</source>
        <translation>%1 – när det går att spara.</translation>
    </message>
</context>
<context>
    <name>ui::RecordList::Private</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Save these filters as…</source>
        <translation>Spara filtren som …</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ta bort vyn</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Spara vyn</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Vyns namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiera som CSV</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Sök i %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Lägg till ett filter</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Kolumner och ordning</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inget matchar</translation>
    </message>
    <message>
        <source>No record has all that you ask for.</source>
        <translation>Ingen post uppfyller allt du söker efter.</translation>
    </message>
    <message>
        <source>Take off the filters</source>
        <translation>Ta bort filtren</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Inga %1 än</translation>
    </message>
    <message>
        <source>What you write here is found again in lists, searches and reports.</source>
        <translation>Det du skriver här hittar du sedan i listor, sökningar och rapporter.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 av %2 visas</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1&#xa0;poster</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>markerade: %1</translation>
    </message>
    <message>
        <source>No %1 in %2</source>
        <translation>Inga %1 %2</translation>
    </message>
    <message>
        <source>Remove the draft? It cannot be brought back.</source>
        <translation>Ta bort utkastet? Det går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Remove %1 drafts? They cannot be brought back.</source>
        <translation>Ta bort %1&#xa0;utkast? De går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 utkast</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1&#xa0;utkast</translation>
    </message>
    <message>
        <source>Only %1 – show all years</source>
        <translation>Bara %1 – visa alla år</translation>
    </message>
    <message>
        <source>%1 is shown here – back to %2</source>
        <translation>Här visas %1 – tillbaka till %2</translation>
    </message>
    <message>
        <source>%1 is shown here – show all years</source>
        <translation>Här visas %1 – visa alla år</translation>
    </message>
    <message>
        <source>All years are shown here – back to %1</source>
        <translation>Här visas alla år – tillbaka till %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Change a field …</source>
        <translation>Ändra ett fält …</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 visas</translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Inget här än</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Inget under %1</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How the record is shown</source>
        <translation>Hur posten visas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
</context>
<context>
    <name>ui::RecordSearchLine</name>
    <message>
        <source>Show the list (Down)</source>
        <translation>Visa listan (Nedpil)</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Visa listan</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; as %2</source>
        <translation>Lägg till ”%1” som %2</translation>
    </message>
</context>
<context>
    <name>ui::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Återställ kolumnerna</translation>
    </message>
</context>
<context>
    <name>ui::ReferenceEdit</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Open (Alt+Enter)</source>
        <translation>Öppna (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::ReferencesEdit</name>
    <message>
        <source>Add – write a name or press Down</source>
        <translation>Lägg till – skriv ett namn eller tryck på Nedpil</translation>
    </message>
    <message>
        <source>Remove %1 (Delete)</source>
        <translation>Ta bort %1 (Delete)</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, ta bort</translation>
    </message>
</context>
<context>
    <name>ui::ReportChoice</name>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>För allmänheten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Confidential fields and small numbers are left out. It does not replace a secrecy assessment.</source>
        <translation>Fält som kan innehålla känsliga uppgifter, och antal på 1–4, utelämnas. Det ersätter inte en sekretessprövning innan något lämnas ut.</translation>
    </message>
    <message>
        <source>It speaks of %1; the year is chosen to the left.</source>
        <translation>Den gäller %1; året väljs till vänster.</translation>
    </message>
    <message>
        <source>for the public</source>
        <translation>för allmänheten</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Save as web page …</source>
        <translation>Spara som webbsida …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The report is made</source>
        <translation>Rapporten görs</translation>
    </message>
    <message>
        <source>Stopped. Choose a report to make it again.</source>
        <translation>Avbrutet. Välj en rapport för att göra den på nytt.</translation>
    </message>
    <message>
        <source>The report is made …</source>
        <translation>Rapporten görs …</translation>
    </message>
    <message>
        <source>%1 · 1 page</source>
        <translation>%1 · 1 sida</translation>
    </message>
    <message>
        <source>%1 · %2 pages</source>
        <translation>%1 · %2&#xa0;sidor</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Rapporten kunde inte göras.</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Spara rapporten som PDF</translation>
    </message>
    <message>
        <source>Save the report as a web page</source>
        <translation>Spara rapporten som webbsida</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparad: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>E-mail with the report as PDF …</source>
        <translation>E-post med rapporten som PDF …</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>Sparat senast</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Inget än</translation>
    </message>
    <message>
        <source>Save the e-mail, to open it in your mail program</source>
        <translation>Spara e-brevet, för att öppna det i ditt e-postprogram</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-post (*.eml)</translation>
    </message>
    <message>
        <source>Attached: %1.</source>
        <translation>Bifogat: %1.</translation>
    </message>
    <message>
        <source>Save as a text to edit (ODT) …</source>
        <translation>Spara som text att redigera (ODT) …</translation>
    </message>
    <message>
        <source>Save the report as a text to edit</source>
        <translation>Spara rapporten som en text att redigera</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-text (*.odt)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Web page, text to edit, e-mail, and what was saved last</source>
        <translation>Webbsida, text att redigera, e-post och det som sparades senast</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Utskrivet: %1</translation>
    </message>
    <message>
        <source>%1 could not be printed. Look whether the printer is on, or save as PDF and print that.</source>
        <translation>%1 kunde inte skrivas ut. Se efter om skrivaren är på, eller spara som PDF och skriv ut den.</translation>
    </message>
    <message>
        <source>Printing: %1 …</source>
        <translation>Skriver ut: %1 …</translation>
    </message>
    <message>
        <source>All saved reports …</source>
        <translation>Alla sparade rapporter …</translation>
    </message>
    <message>
        <source>Another report is being saved. Wait until it is there, or stop it.</source>
        <translation>En annan rapport håller på att sparas. Vänta tills den är klar, eller stoppa den.</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved.</source>
        <translation>Stoppat: inget sparades.</translation>
    </message>
    <message>
        <source>Saving: %1 …</source>
        <translation>Sparar: %1 …</translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Förhandsvisning av rapporten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Hela bredden</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Så bred som fönstret</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Beside the pages</source>
        <translation>Bredvid sidorna</translation>
    </message>
    <message>
        <source>Pages in small</source>
        <translation>Sidorna i miniatyr</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Rapportens innehåll</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Heading, second level</source>
        <translation>Rubrik, andra nivån</translation>
    </message>
    <message>
        <source>Heading, third level</source>
        <translation>Rubrik, tredje nivån</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Tabelltitel</translation>
    </message>
    <message>
        <source>Item of a list</source>
        <translation>Listpunkt</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Tabellrad</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Line of the contents</source>
        <translation>Rad i innehållet</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Stycke</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Läsordning</translation>
    </message>
    <message>
        <source>Shows with numbers in which order the report is read aloud</source>
        <translation>Visar med siffror i vilken ordning rapporten läses upp</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Shows what the figures say to those who do not see them</source>
        <translation>Visar vad bilderna säger till den som inte ser dem</translation>
    </message>
    <message>
        <source>Order in which the report is read</source>
        <translation>Ordningen som rapporten läses i</translation>
    </message>
</context>
<context>
    <name>ui::RoundChoice</name>
    <message>
        <source>Use the chosen ones</source>
        <translation>Använd de valda</translation>
    </message>
    <message>
        <source>Premises to choose from</source>
        <translation>Tillsynsobjekt att välja bland</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Tillsynsobjekt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Senaste besök</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Ticked premises become the stops of the round. Their order is changed under Details.</source>
        <translation>Ikryssade tillsynsobjekt blir rundans besök. Ordningen ändras under Uppgifter.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>There are no premises yet. Add them under Premises.</source>
        <translation>Det finns inga tillsynsobjekt än. Lägg till dem under Tillsynsobjekt.</translation>
    </message>
    <message>
        <source>%1 chosen. Space ticks; the most urgent stand first.</source>
        <translation>Valda: %1. Mellanslag kryssar i; de mest angelägna står först.</translation>
    </message>
    <message>
        <source>The round has %1 premises.</source>
        <translation>Rundan har %1&#xa0;tillsynsobjekt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Write the round&apos;s day and kind under &quot;Details&quot; first; then its premises are chosen here.</source>
        <translation>Skriv rundans datum och typ under ”Uppgifter” först. Sedan väljer du dess tillsynsobjekt här.</translation>
    </message>
</context>
<context>
    <name>ui::RoundView</name>
    <message>
        <source>Round sheet …</source>
        <translation>Rundlista …</translation>
    </message>
    <message>
        <source>The paper to take along: opens it among the reports</source>
        <translation>Pappret att ta med: öppnar det bland rapporterna</translation>
    </message>
    <message>
        <source>Stops of the round</source>
        <translation>Rundans besök</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Tillsynsobjekt</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Senaste besök</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Det här besöket</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>inte inskrivet</translation>
    </message>
    <message>
        <source>written</source>
        <translation>inskrivet</translation>
    </message>
    <message>
        <source>The round has no premises yet. Choose them under &quot;Choose premises&quot;.</source>
        <translation>Rundan har inga tillsynsobjekt än. Välj dem under ”Välj tillsynsobjekt”.</translation>
    </message>
    <message>
        <source>The round is on %1. Its visits are written from that day on.</source>
        <translation>Rundan är den %1. Besöken skrivs in från och med den dagen.</translation>
    </message>
    <message>
        <source>All %1 visits are written.</source>
        <translation>Alla %1&#xa0;besök är inskrivna.</translation>
    </message>
    <message>
        <source>%1 of %2 visits are written. 1, 2 or 3 says the outcome, Enter saves and goes on.</source>
        <translation>%1 av %2&#xa0;besök är inskrivna. 1, 2 eller 3 anger utfallet, Enter sparar och går vidare.</translation>
    </message>
    <message>
        <source>begun, not saved</source>
        <translation>påbörjat, inte sparat</translation>
    </message>
    <message>
        <source>The visit is written.</source>
        <translation>Besöket är inskrivet.</translation>
    </message>
    <message>
        <source>No round is shown. Choose one in the list.</source>
        <translation>Ingen runda visas. Välj en i listan.</translation>
    </message>
</context>
<context>
    <name>ui::RowDelegate</name>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>What this page lists</source>
        <translation>Vad sidan listar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Choose premises</source>
        <translation>Välj tillsynsobjekt</translation>
    </message>
    <message>
        <source>Write the visits</source>
        <translation>Skriv in besöken</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>What the registers are about</source>
        <translation>Vad registren handlar om</translation>
    </message>
    <message>
        <source>A whole month</source>
        <translation>En hel månad</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Read from or save as an Excel table</source>
        <translation>Läs in från eller spara som Exceltabell</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Steg för steg</translation>
    </message>
    <message>
        <source>As one reads it</source>
        <translation>Så läses den</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>Året i siffror</translation>
    </message>
</context>
<context>
    <name>ui::SeriesDialog</name>
    <message>
        <source>is planned</source>
        <translation>planeras</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>hoppas över: %1</translation>
    </message>
    <message>
        <source>passed over: summer weeks</source>
        <translation>hoppas över: sommarveckor</translation>
    </message>
    <message>
        <source>stands there already</source>
        <translation>finns redan</translation>
    </message>
    <message>
        <source>Not on public holidays and the eves when offices are closed</source>
        <translation>Inte på helgdagar och aftnar då kontoren är stängda</translation>
    </message>
    <message>
        <source>Not in school breaks</source>
        <translation>Inte på skollov</translation>
    </message>
    <message>
        <source>Not in the summer weeks of the agreement</source>
        <translation>Inte under överenskommelsens sommarveckor</translation>
    </message>
    <message>
        <source>Plan several meetings</source>
        <translation>Planera flera möten</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, kl.&#xa0;%2</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Dagarna</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Antal veckor mellan mötena</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planera dem</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>1 meeting will be planned</source>
        <translation>1 möte planeras</translation>
    </message>
    <message>
        <source>%1 meetings will be planned</source>
        <translation>%1&#xa0;möten planeras</translation>
    </message>
    <message>
        <source>1 meeting is planned.</source>
        <translation>1 möte är planerat.</translation>
    </message>
    <message>
        <source>%1 meetings are planned.</source>
        <translation>%1&#xa0;möten är planerade.</translation>
    </message>
    <message>
        <source>No meeting yet: write the first and the last day.</source>
        <translation>Inget möte än: skriv första och sista dag.</translation>
    </message>
    <message>
        <source>No meeting: the last day is before the first.</source>
        <translation>Inget möte: sista dag ligger före första dag.</translation>
    </message>
</context>
<context>
    <name>ui::SettingActs</name>
    <message>
        <source>Kept.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot;</source>
        <translation>inställningen ”%1”</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The function that stands in the change history. No security classified information may be kept in this file.</source>
        <translation>Funktionen som står i ändringshistoriken. Inga säkerhetsskyddsklassificerade uppgifter får finnas i filen.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>Polisen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Märkning</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Rapporternas språk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>How the program looks here; the file is not touched.</source>
        <translation>Hur programmet ser ut här; filen ändras inte.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>As the machine</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Close rows in lists</source>
        <translation>Tätare rader i listor</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>None are made</source>
        <translation>Inga görs</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>A copy a day, of this file and only here. Best on another disk or a folder that is backed up.</source>
        <translation>En kopia om dagen av filen, från den här datorn. Helst på en annan disk eller i en mapp som säkerhetskopieras.</translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <translation>Den senaste: %1</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Rhythm of the events</source>
        <translation>Händelsernas rytm</translation>
    </message>
    <message>
        <source>How often they are gone through, and on which weekdays. The page Incidents and the weekly picture follow it.</source>
        <translation>Hur ofta de gås igenom och på vilka veckodagar. Sidan Händelser och veckobilden följer den.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Gathered up to</source>
        <translation>Samlas till</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bedömda senast</translation>
    </message>
    <message>
        <source>Picture sent on</source>
        <translation>Lägesbilden skickas</translation>
    </message>
    <message>
        <source>How the municipality stands in reports: PDF, web page and text alike. It goes with the file.</source>
        <translation>Så visas kommunen i rapporter: PDF, webbsida och text att redigera. Det följer med filen.</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Kommunvapen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Each change is kept at once; Undo takes it back.</source>
        <translation>Varje ändring sparas direkt. Ångra tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>The year that the pages speak of</source>
        <translation>Året som sidorna gäller</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Filen: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
</context>
<context>
    <name>ui::SituationView</name>
    <message>
        <source>The picture as one reads it</source>
        <translation>Lägesbilden så som den läses</translation>
    </message>
    <message>
        <source>A joint picture is built on two: choose the municipality&apos;s and the police&apos;s own among its details, and they stand here side by side.</source>
        <translation>En gemensam bild bygger på två: välj kommunens egen och polisens egen bland uppgifterna, så står de här sida vid sida.</translation>
    </message>
    <message>
        <source>Nothing of this stands in the joint picture yet.</source>
        <translation>Inget av detta står i den gemensamma bilden än.</translation>
    </message>
    <message>
        <source>only this one says it</source>
        <translation>bara den här säger det</translation>
    </message>
    <message>
        <source>Says nothing of it.</source>
        <translation>Säger inget om det.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Take over %1 from %2</source>
        <translation>Ta över %1 från %2</translation>
    </message>
    <message>
        <source>Taken over, with its origin.</source>
        <translation>Övertaget, med uppgift om var det kommer ifrån.</translation>
    </message>
    <message>
        <source>It was taken over before.</source>
        <translation>Det är redan övertaget.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Open the focus area</source>
        <translation>Öppna fokusområdet</translation>
    </message>
    <message>
        <source>Make a focus area</source>
        <translation>Skapa ett fokusområde</translation>
    </message>
    <message>
        <source>Pinned charts</source>
        <translation>Fästa diagram</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Så som det var %1.</translation>
    </message>
    <message>
        <source>Since then the numbers have changed.</source>
        <translation>Sedan dess har siffrorna ändrats.</translation>
    </message>
    <message>
        <source>The numbers are the same today.</source>
        <translation>Siffrorna är desamma i dag.</translation>
    </message>
</context>
<context>
    <name>ui::StandingView</name>
    <message>
        <source>Specific</source>
        <translation>Specifikt</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Mätbart</translation>
    </message>
    <message>
        <source>Delimited</source>
        <translation>Avgränsat</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistiskt</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Tidsatt</translation>
    </message>
    <message>
        <source>The way of the focus area</source>
        <translation>Fokusområdets väg</translation>
    </message>
    <message>
        <source>The way of the action plan</source>
        <translation>Handlingsplanens väg</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Fokusområdet</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplanen</translation>
    </message>
    <message>
        <source>There is no action plan yet. The first cause, goal or activity begins it under Details.</source>
        <translation>Det finns ingen handlingsplan än. Den börjar under Uppgifter, med orsaker, mål och aktiviteter.</translation>
    </message>
    <message>
        <source>Missing for the approval</source>
        <translation>Saknas för godkännandet</translation>
    </message>
    <message>
        <source>Nothing is missing: the steering group can approve the plan.</source>
        <translation>Inget saknas: styrgruppen kan godkänna planen.</translation>
    </message>
    <message>
        <source>Missing for the evaluation</source>
        <translation>Saknas för utvärderingen</translation>
    </message>
    <message>
        <source>Nothing is missing: the plan can be evaluated.</source>
        <translation>Inget saknas: planen kan utvärderas.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>The plan has no goal yet.</source>
        <translation>Planen har inget mål än.</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Går dit</translation>
    </message>
    <message>
        <source>%1: lacks %2</source>
        <translation>%1: saknar %2</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: uppfyllt</translation>
    </message>
    <message>
        <source>How the focus area stands</source>
        <translation>Fokusområdets läge</translation>
    </message>
    <message>
        <source>Nothing: the plan is as the steering group approved it.</source>
        <translation>Inget: planen är som styrgruppen godkände den.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Från version</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Till version</translation>
    </message>
    <message>
        <source>Version %1, approved %2</source>
        <translation>Version&#xa0;%1, godkänd %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer.</translation>
    </message>
    <message>
        <source>Comes from the picture of the situation</source>
        <translation>Kommer ur lägesbilden</translation>
    </message>
    <message>
        <source>Counted by the program: %1 in the twelve months up to %2. </source>
        <translation>Räknat av programmet: %1 under tolv månader till och med %2. </translation>
    </message>
</context>
<context>
    <name>ui::StartDialog</name>
    <message>
        <source>What the municipality and the police have promised each other, in one file of your own.</source>
        <translation>Det som kommunen och polisen har lovat varandra, i en egen fil.</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>Senaste filerna</translation>
    </message>
    <message>
        <source>Open a file that you have been given, or make a new one.</source>
        <translation>Öppna en fil som du har fått, eller skapa en ny.</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Öppna en fil …</translation>
    </message>
    <message>
        <source>New file …</source>
        <translation>Ny fil …</translation>
    </message>
    <message>
        <source>A new file</source>
        <translation>En ny fil</translation>
    </message>
    <message>
        <source>Lomma 2023–2027, comes with the program</source>
        <translation>Lomma 2023–2027, följer med programmet</translation>
    </message>
    <message>
        <source>Another agreement file …</source>
        <translation>En annan överenskommelsefil …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Skapa filen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>Where the file is kept</source>
        <translation>Var filen ska ligga</translation>
    </message>
    <message>
        <source>Choose an agreement file</source>
        <translation>Välj en överenskommelsefil</translation>
    </message>
    <message>
        <source>Security chief of the municipality</source>
        <translation>Kommunens säkerhetschef</translation>
    </message>
    <message>
        <source>Community police officer</source>
        <translation>Kommunpolis</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Vem du är</translation>
    </message>
    <message>
        <source>Function and organisation stand in the history of changes. All of it can be changed in the settings later.</source>
        <translation>Funktion och organisation står i ändringshistoriken. Allt kan ändras senare i inställningarna.</translation>
    </message>
    <message>
        <source>Vaksam backups</source>
        <translation>Vaksam-säkerhetskopior</translation>
    </message>
    <message>
        <source>None are made</source>
        <translation>Inga görs</translation>
    </message>
    <message>
        <source>A copy a day. Best on another disk or a folder that is backed up.</source>
        <translation>En kopia om dagen. Helst på en annan disk eller i en mapp som säkerhetskopieras.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Välj mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Titta på ett exempel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Empty: we write our own commitments</source>
        <translation>Tom: vi skriver våra egna åtaganden</translation>
    </message>
    <message>
        <source>What lies before this day is before Vaksam: it is never called missed. Empty: from the day of signing.</source>
        <translation>Det som ligger före den här dagen är före Vaksam och räknas aldrig som brist. Tomt: från dagen för undertecknandet.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>No security classified information may be written here. Whoever makes the file knows that.</source>
        <translation>Här får inga säkerhetsskyddsklassificerade uppgifter skrivas. Det vet du som skapar filen.</translation>
    </message>
    <message>
        <source>Vaksam example.vaksam</source>
        <translation>Vaksam exempel.vaksam</translation>
    </message>
    <message>
        <source>Write the name of the municipality.</source>
        <translation>Skriv kommunens namn.</translation>
    </message>
    <message>
        <source>Write where the file is to be kept.</source>
        <translation>Skriv var filen ska ligga.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write for example 2026-11-22, or leave it empty.</source>
        <translation>”%1” är inget datum. Skriv till exempel 2026-11-22, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Öppna för läsning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>En annan fil …</translation>
    </message>
</context>
<context>
    <name>ui::TableHeader</name>
    <message>
        <source>Click to sort, drag to move a column</source>
        <translation>Klicka för att sortera, dra för att flytta en kolumn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Promised at a meeting</source>
        <translation>Utlovat på ett möte</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Follow-up of a visit</source>
        <translation>Uppföljning av ett besök</translation>
    </message>
    <message>
        <source>Goal to be reached</source>
        <translation>Mål som ska vara nått</translation>
    </message>
    <message>
        <source>Focus area: the steering group gives it its rank</source>
        <translation>Fokusområde: styrgruppen anger dess prioritet</translation>
    </message>
    <message>
        <source>Action plan: the steering group approves or returns it</source>
        <translation>Handlingsplan: styrgruppen godkänner eller lämnar åter</translation>
    </message>
    <message>
        <source>Action plan: approved, not started yet</source>
        <translation>Handlingsplan: godkänd men inte påbörjad</translation>
    </message>
    <message>
        <source>Begun, but something is missing</source>
        <translation>Påbörjat, men något saknas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>för %1&#xa0;dagar sedan</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Round of inspections: visits to write</source>
        <translation>Tillsynsrunda: besök att skriva in</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelsen</translation>
    </message>
    <message>
        <source>Focus area of an earlier year: continue it or close it</source>
        <translation>Fokusområde från ett tidigare år: fortsätt eller avsluta det</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>hidden, Enter shows it</source>
        <translation>dolt, Enter visar det</translation>
    </message>
    <message>
        <source>Space says that it is done</source>
        <translation>Mellanslag markerar som klart</translation>
    </message>
    <message>
        <source>%1, answered by the visit on %2: only to be closed</source>
        <translation>%1, besvarad av besöket %2: återstår bara att stänga</translation>
    </message>
</context>
<context>
    <name>ui::TextEdit</name>
    <message>
        <source>Write about places and groups, not persons.</source>
        <translation>Skriv om platser och grupper, inte om personer.</translation>
    </message>
</context>
<context>
    <name>ui::UndoActs</name>
    <message>
        <source>What you wrote was saved first. %1: once more.</source>
        <translation>Det du skrev har sparats. Välj %1 en gång till.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Ångrat: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Gjort igen: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
</context>
<context>
    <name>ui::VisitPanel</name>
    <message>
        <source>Save and go on</source>
        <translation>Spara och gå vidare</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkter</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Write about the place, not about persons</source>
        <translation>Skriv om platsen, inte om personer</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Uppföljning senast</translation>
    </message>
    <message>
        <source>Not visited before.</source>
        <translation>Inte besökt tidigare.</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>Senaste besök %1</translation>
    </message>
    <message>
        <source>Saved: the visit to %1.</source>
        <translation>Sparat: besöket hos %1.</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Ändra texten</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Maskera</translation>
    </message>
    <message>
        <source>Say first how it was: 1, 2 or 3.</source>
        <translation>Ange först hur det var: 1, 2 eller 3.</translation>
    </message>
    <message>
        <source>The others are in order</source>
        <translation>De andra är i ordning</translation>
    </message>
    <message>
        <source>The follow-up due %1 is done</source>
        <translation>Uppföljningen till %1 är gjord</translation>
    </message>
    <message>
        <source>Mark a checkpoint that is not met, or write remarks.</source>
        <translation>Markera en kontrollpunkt med anmärkning, eller skriv vad som noterades.</translation>
    </message>
    <message>
        <source>Write what was found.</source>
        <translation>Skriv vad som noterades.</translation>
    </message>
    <message>
        <source>Written of all checkpoints (%1): looked at and in order.</source>
        <translation>Sparas om alla kontrollpunkter (%1): kontrollerade och i ordning.</translation>
    </message>
    <message>
        <source>Not saved yet: the visit to %1. It is kept as a draft.</source>
        <translation>Inte sparat än: besöket hos %1. Det finns kvar som utkast.</translation>
    </message>
</context>
<context>
    <name>ui::WordsDialog</name>
    <message>
        <source>Pasted: %1</source>
        <translation>Inklistrat: %1</translation>
    </message>
    <message>
        <source>What do these words mean?</source>
        <translation>Vad betyder de här orden?</translation>
    </message>
    <message>
        <source>They are called otherwise here. Choose what is meant; it is remembered for categories. What is left out is told of in what follows.</source>
        <translation>De heter något annat här. Välj vad som menas; för kategorier minns filen det. Det som lämnas utanför står i nästa steg.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>lämnas utanför</translation>
    </message>
    <message>
        <source>A sum of other figures: it is left out, sums are counted here.</source>
        <translation>En summa av andra siffror: den lämnas utanför, summor räknas här.</translation>
    </message>
    <message>
        <source>Nothing here is called that, and nothing was chosen for it: its figure is left out.</source>
        <translation>Inget här heter så och inget valdes för det: siffran lämnas utanför.</translation>
    </message>
    <message>
        <source>Nothing here is called that, and nothing was chosen for it: its %1 figures are left out.</source>
        <translation>Inget här heter så och inget valdes för det: dess %1 siffror lämnas utanför.</translation>
    </message>
    <message>
        <source>Changes the figure of %1</source>
        <translation>Ändrar siffran för %1</translation>
    </message>
    <message>
        <source>New for %1</source>
        <translation>Ny för %1</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Klistra in: %1</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>Vilken siffra</translation>
    </message>
</context>
<context>
    <name>ui::WordsEdit</name>
    <message>
        <source>One on each line</source>
        <translation>En per rad</translation>
    </message>
</context>
<context>
    <name>ui::WritingMark</name>
    <message>
        <source>&quot;%1&quot; looks like a person&apos;s identity number. Write about places and groups, not persons.</source>
        <translation>”%1” ser ut som ett personnummer. Skriv om platser och grupper, inte om personer.</translation>
    </message>
</context>
<context>
    <name>ui::YearPage</name>
    <message>
        <source>Wheel of the year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Print on A3</source>
        <translation>Skriv ut på A3</translation>
    </message>
    <message>
        <source>The year as a list</source>
        <translation>Året som lista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>To Outlook …</source>
        <translation>Till Outlook …</translation>
    </message>
    <message>
        <source>What of the year is shown</source>
        <translation>Vad som visas av året</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Hjul</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>%1: what was held, what is planned, what is missing. Choose a sign to see what it stands for; a commitment has one for each period and area.</source>
        <translation>%1: vad som hölls, vad som är planerat, vad som saknas. Välj ett tecken för att se vad det står för. Ett åtagande har ett tecken för varje period och område.</translation>
    </message>
</context>
<context>
    <name>ui::YesNoEdit</name>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
</TS>

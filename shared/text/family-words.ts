import { wordSet } from './word-set.ts';

/** Particles that belong to the family name behind them. */
export const familyParticles = wordSet(
  'von|vom|und|van|van der|van den|van de|der|den|de|del|della|delle|degli|dei|di|da|das|do|dos|du|des|la|le|las|los|el|al|ter|ten|zu|zur|zum|af|av|bin|bint|ibn|abu|ben|st|saint|mac|mc|op|uit|in t|in|t',
);

/** Of these, the ones that belong to it also with a capital, as in `Gianni De Luca`; the others could be given names or initials then. */
export const capitalParticles = wordSet(
  'von|van|der|den|de|del|della|delle|degli|dei|di|da|dos|du|des|la|le|el|al|ter|ten|zu|bin|ibn|abu|ben|mac|mc',
);

/** Irish particles: only with their marks, since `O` alone is an initial. */
export const irishParticles: ReadonlySet<string> = new Set(['Ó', 'Ní', 'Uí', 'Nic']);

/** Between two halves of one family name: `Ortega y Gasset`, `Silva e Souza`, `Pujol i Soley`. */
export const familyJoiners = wordSet('y|e|i');

/** Family names that are written in front: the most common ones of Hungary, of Vietnam with their marks, and those of Vietnam that are no given name without them. */
export const familyNamesInFront: ReadonlySet<string> = new Set(
  `Nagy|Kovács|Tóth|Szabó|Horváth|Varga|Kiss|Molnár|Németh|Farkas|Balogh|Papp|Takács|Juhász|Lakatos|Mészáros|Oláh|Rácz|Fekete|Szilágyi|Török|Fehér|Balázs|Gál|Kocsis|Szűcs|Orsós|Pintér|Fodor|Szalai|Sipos|Magyar|Lukács|Gulyás|Bíró|Király|Katona|Jakab|Bogdán|Boros|Kelemen|Váradi|Hegedűs|Deák|Somogyi|Vörös|Orosz|Hajdú|Kozma|Pásztor|Bakos|Székely|Dudás|Virág|Halász|Barta|Major|Illés|Szőke|Pataki|Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Võ|Vũ|Đặng|Bùi|Đỗ|Hồ|Dương|Lý|Nguyen|Tran|Pham|Huynh`.split(
    '|',
  ),
);

/** Given names of Hungary alone: behind another word, that word is the family name. */
export const hungarianGivenNames: ReadonlySet<string> = new Set(
  `László|Zoltán|István|József|János|Gábor|Ferenc|Attila|Péter|Tamás|Zsolt|Tibor|András|Csaba|Imre|Lajos|György|Gyula|Mihály|Károly|Béla|Dávid|Dániel|Ádám|Krisztián|Miklós|Bence|Máté|Márk|Levente|Áron|Botond|Gergely|Gergő|Balázs|Ákos|Dezső|Ernő|Géza|Jenő|Sándor|Szabolcs|Szilárd|Vilmos|Mária|Erzsébet|Katalin|Ilona|Éva|Zsuzsanna|Zsuzsa|Margit|Ágnes|Krisztina|Mónika|Gabriella|Szilvia|Anikó|Réka|Eszter|Nikolett|Orsolya|Tímea|Beáta|Zsófia|Ildikó|Enikő|Emese|Piroska|Tünde|Hajnalka|Gyöngyi|Kinga|Boglárka|Csilla|Krisztina|Zsófi`.split(
    '|',
  ),
);

/** The most common family names of Spain and Spanish America, beside those in -ez: in front of another one, both are the family name. */
export const spanishFamilyNames = wordSet(
  'garcía|martín|ruiz|moreno|muñoz|romero|alonso|gutiérrez|navarro|torres|ramos|gil|serrano|blanco|molina|morales|suárez|ortega|delgado|castro|ortiz|rubio|marín|sanz|iglesias|medina|garrido|cortés|castillo|santana|lozano|guerrero|cano|prieto|cruz|flores|herrera|peña|león|márquez|cabrera|gallego|calvo|vidal|campos|reyes|vega|fuentes|carrasco|aguilar|caballero|nieto|vargas|pascual|santiago|hidalgo|lorenzo|montero|ibáñez|giménez|ferrer|durán|vicente|benítez|mora|arias|carmona|crespo|román|soto|pastor|velasco|sáez|moya|soler|parra|esteban|bravo|gallardo|rojas|mendoza|rivera|silva|guzmán|salazar|contreras|luna|juárez|espinoza|espinosa|acosta|figueroa|cárdenas|valencia|maldonado|ochoa|rivas|salas|pacheco|zamora|bautista|miranda|quintero|arroyo|correa|mejía|restrepo|ospina|duarte|villalobos|paredes|escobar|villanueva|cervantes',
);

/** The same of Portugal and Brazil, where the last one leads; -es is theirs as well. */
export const portugueseFamilyNames = wordSet(
  'silva|santos|pereira|ferreira|oliveira|costa|martins|sousa|souza|almeida|ribeiro|pinto|carvalho|teixeira|moreira|correia|vieira|monteiro|cardoso|rocha|neves|coelho|cunha|ramos|reis|simões|matos|fonseca|machado|araújo|barbosa|tavares|lourenço|figueiredo|azevedo|lima|barros|freitas|melo|moura|cavalcanti|campos|nascimento|andrade|nogueira|batista|maia|baptista|amaral|leite|brito|henriques|pinheiro|macedo|faria|loureiro|magalhães|rodrigues|fernandes|gonçalves|gomes|lopes|marques|alves|mendes|nunes|soares|pires|antunes|borges|esteves|guimarães|domingues',
);

/** Second given names in Spanish and Portuguese that would else be taken for family names before a known one. */
export const iberianGivenNames = wordSet(
  'carlos|luis|luís|maría|maria|josé|antonio|antónio|manuel|ángel|jesús|belén|isabel|teresa|carmen|pilar|rosa|elena|helena|luisa|fernanda|alberto|andrés|javier|miguel|pablo|paulo|ignacio|eduardo|enrique|henrique|francisco|fernando|alejandro|ramón|rafael|daniel|david|cristina|laura|victoria|mar|paz|sofía|lucía|paula|beatriz|gabriel|guadalupe|felipe|augusto|juan|joão|pedro|ana|jorge|sergio|rodrigo|roberto|ricardo|diego|mario|mariana|camila|patricia|claudia|inés|marta|gloria|mercedes|concepción|dolores|soledad|rosario|ester|esther|josefa|eugenia|alicia|julia|clara|mónica|silvia|raquel|andrea|natalia|valentina|daniela|gabriela|carolina|adriana|alejandra|lourdes|consuelo|leonor|filipa|inês|catarina|margarida|gonçalo|nuno|rui|tiago|vítor|hugo|cesar|césar|emilio|julio|óscar|xavier|tomás|joaquín|joaquim|agustín|guillermo|gustavo|héctor|hernán|iván|leonardo|lorena|luz|marcela|nicolás|santiago|sebastián|simón|vicente',
);

/** Short Korean family names in front of a given name of two syllables: `Kim Min-jun`. */
export const koreanFamilyNames = wordSet(
  'kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|yoo|ryu|hong|moon|yang|bae|baek|heo|nam|noh',
);

# ruff: noqa: E501 - a data table
"""Layouts of references as people type them: a data table.

A line is `kind | style of names | style of dates | layout`. Fields stand in braces, parts that may be missing in ⟨ ⟩,
choices between ‹ › parted by ¦. The manuals of APA, Chicago, MLA and Harvard, DIN 1505, and lists of German, French,
Italian, Spanish, Dutch, Nordic and Slavic journals were the models.
"""

from __future__ import annotations

# Letters of fields, see compose.FIELDS.
LAYOUTS = """
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.⟨ {doi}⟩
article | comma-init | year | {A} ({Y}){:.¦:¦,¦¦} {T}{:.¦,} {J}{:,¦¦.} {v}⟨({i})⟩{:,¦:} {:¦pp. ¦S. }{p}.
article | comma-full | year | {A}{:¦,} ({Y}): {T}. {:In: ¦in: ¦¦In }{J}{:,¦¦;} {:¦Jg. ¦Bd. ¦Vol. ¦H. }{v}⟨{: (¦, H. ¦, Heft ¦/¦, Nr. ¦, no. }{i}{:)¦}⟩, {:S. ¦¦pp. ¦p. }{p}.
article | comma-full | year | {A} {Y}: {T}{:, in: ¦. In: ¦, }{J}{: ¦, }{v}⟨{:, ¦: ¦/¦ (}{i}{:¦)}⟩{:, ¦: ¦, S. }{p}⟨.⟩
article | slash-full | year | {A} ({Y}): {T}. {:In: ¦in: }{J}{: ¦, Jg. ¦, }{v}⟨{: (¦, H. ¦, Heft ¦/}{i}{:)¦}⟩, S. {p}.
article | slash-init | year | {A} ({Y}){:: ¦. ¦, }{T}{:. In: ¦, in: ¦. }{J}{: ¦, ¦, Vol. }{v}⟨{:, ¦ (}{i}{:)¦}⟩{:: ¦, S. ¦, }{p}.
article | semi-full | year | {A} ({Y}): {T}. In: {J} {v}⟨ ({i})⟩, S. {p}⟨. DOI: {doi}⟩.
article | comma-full | year | {A} ({Y}): {T}. {:In: ¦in: ¦}{J}{: ¦, ¦ H. ¦, Heft ¦, Nr. }{i}/{Y}, S. {p}.
article | straight-full | year | {A}: {T}, in: {J} {i}/{Y}, S. {p}.
article | comma-full | year | {A} ({Y}): {T}. In: {J}, {v}. {:Jg.¦Jahrgang}, {:H. ¦Heft ¦Nr. }{i}, S. {p}.
article | slash-full | year | {A} ({Y}): {T}. In: {J} {v}, {:H. ¦Heft ¦Nr. }{i}, {:¦S. }{p}
article | straight-full | year | {A}, {T}, in: {J}, {v} ({Y}) {i}, S. {p}.
article | comma-full | year | {A}, {Y}, {T}, {:in: ¦¦In: }{J}{:, Vol. ¦ ¦, }{v}⟨{:, No. ¦(¦, Nr. }{i}{:¦)}⟩, {:S. ¦pp. ¦}{p}.
chapter | comma-full | year | {A}, {Y}, {T}, in: {E:comma-full} (Hrsg.), {Y}, {C}, {:{P}, {L}¦{L}: {P}¦{L}}⟨, S. {p}⟩.
book | comma-full | year | {A}, {Y}, {T}, {:{P}, {L}¦{L}: {P}¦{L}}.
report | comma-full | year | {A}, {Y}, {T}, {S} {:Nr. ¦No. }{cn}, {I}, {L}.
report | comma-full | year | {A} ({Y}): {T}. {S} {:Nr. ¦No. ¦}{cn}. {I}.
thesis | comma-full | year | {A}, {Y}. {T}. {I}{:: ¦, }{g:Dissertation¦Diss.¦Diplomarbeit¦unveröffentlichte Diplomarbeit}.
article | comma-full | year | {A}{:, ¦: }{T}{:, in: ¦. In: }{J}{: ¦, Jg. ¦ Jg. }{v} ({Y})⟨{:, H. ¦, Heft ¦, Nr. ¦ }{i}⟩, S. {p}.
article | straight-full | year | {A}, {T}, in: {J} {v} ({Y})⟨{: , ¦ H. ¦, }{i}⟩, S. {p}⟨{: f.¦ ff.¦, hier S. 12}⟩.
article | straight-init | year | {A}, {:“¦„¦"¦«¦‘¦¦}{T}{:”¦“¦"¦»¦’¦¦}, {:¦in }{J}, {:¦vol. ¦t. ¦Vol. }{v}⟨, {:n° ¦no. ¦n. ¦Nr. ¦fasc. }{i}⟩, {Y}, {:pp. ¦p. ¦S. ¦}{p}.
article | straight-full | year | {A}, “{T},” {J} {v}⟨, no. {i}⟩ ({Y}): {p}⟨, {doi}⟩.
article | comma-full | year | {A}. “{T}.” {J} {v}⟨, no. {i}⟩ ({Y}): {p}.
article | comma-full | year | {A}. {Y}. “{T}.” {J} {v}⟨ ({i})⟩{:: ¦:}{p}.⟨ {doi}.⟩
article | comma-full | year | {A}. “{T}.” {J}, vol. {v}⟨, no. {i}⟩, {Y}, pp. {p}.⟨ {doi}.⟩
article | comma-init | year | {A} ({Y}) {:‘¦'}{T}{:’¦'}, {J}, {v}({i}), pp. {p}.⟨ doi: {doi}.⟩
article | vancouver | year | {A}. {T}. {J}. {Y};{v}⟨({i})⟩:{p}.
article | vancouver | year | {A}. {T}. {J} {Y}; {v}: {p}.
article | straight-init | year | {A}, “{T},” {J}, vol. {v}⟨, no. {i}⟩, pp. {p}, {Y}.
article | caps-full | year | {A}, {:« ¦“¦}{T}{: »¦”¦}, {J}, {:vol. ¦t. ¦}{v}⟨, {:n° ¦no }{i}⟩, {Y}, p. {p}.
article | caps-full | year | {A} ({Y}), « {T} », {J}, {:vol. ¦}{v}⟨, n° {i}⟩, p. {p}.
article | caps-init | year | {A} ({Y}){:. ¦, }{T}{:. ¦, }{J}, {v}⟨ ({i})⟩{: : ¦, }{:pp. ¦}{p}.
article | caps-semi | year | {A}. {T}. {J}, {L}, v. {v}, n. {i}, p. {p}, {Y}.
article | caps-semi | year | {A}. {T}. {J}. {Y}, {:vol. ¦roč. ¦}{v}⟨, {:no. ¦č. ¦n.o }{i}⟩, {:s. ¦p. ¦pp. }{p}.⟨ ISSN {issn}.⟩
article | caps-full | year | {A}, {T}, in «{J}», {v} ({Y}), pp. {p}.
article | straight-init | year | {A}, {:‘¦“¦«¦}{T}{:’¦”¦»¦}, {J} {v} ({Y}), {:pp. ¦¦p. }{p}.
article | comma-init | year | {A} ({Y}). «{T}». {J}{:, vol. ¦, ¦ }{v}⟨{:, núm. ¦, nº ¦(}{i}{:¦)}⟩{:: ¦, pp. }{p}.
article | space-init | year | {A} {T} // {J}. {:¦– ¦— }{Y}.⟨ {:– ¦— ¦}{:Т. ¦Vol. ¦Bd. }{v}.⟩⟨ {:– ¦— ¦}{:№ ¦No. }{i}.⟩ {:– ¦— ¦}{:С. ¦P. ¦S. ¦pp. }{p}.
article | space-full | year | {A}{:. ¦, ¦ (}{Y}{:. ¦, ¦). }{T}{:. ¦, }{J}{:, ¦ }{v}⟨{:(¦, }{i}{:)¦}⟩{:, ¦: ¦, pp. }{p}
article | comma-full | year | {A}, {Y}. {T}. {J} {v}⟨({i})⟩, {:¦s. ¦S. ¦blz. }{p}.
article | comma-full | year | {A} ({Y}) {:”¦"¦'}{T}{:”¦"¦'}, {J}, {:vol. ¦nr ¦årg. ¦}{v}⟨{:, nr ¦(}{i}{:¦)}⟩{:, s. ¦:}{p}.
article | initials-first | year | {A}, {T}, {J} {v} ({Y}) {p}.
article | initials-first | year | {A}, {J} {v}, {p} ({Y}).
article | initials-first | year | {A}, {J} {v} ({Y}) {p}.⟨ {doi}⟩
chapter | comma-init | year | {A} ({Y}). {T}. In {E:initials-first} ({:Ed.¦Eds.¦Hrsg.¦Éds¦a cura di¦Hg.}), {C} (pp. {p}). {:⟨{L}: ⟩¦⟨{L}: ⟩¦}{P}.
chapter | comma-init | year | {A} ({Y}). {T}. In {E:initials-first} (Hrsg.), {C} (⟨{ed}, ⟩S. {p}). ⟨{L}: ⟩{P}.
chapter | comma-full | year | {A} ({Y}): {T}. {:In: ¦in: }{E:comma-full} {:(Hrsg.)¦(Hg.)¦(eds.)¦(ed.)¦(Hgg.)}{:: ¦, }{C}.⟨ {:Bd. ¦Band ¦Vol. }{v}.⟩ {L}⟨: {P}⟩{:, ¦. }S. {p}.
chapter | comma-full | year | {A} ({Y}): {T}. {:In: ¦in: }{E:straight-full} {:(Hrsg.)¦(Hg.)¦(eds.)}{:: ¦, }{C}. {L}: {P}, {:S. ¦pp. ¦}{p}.
chapter | comma-full | year | {A} {Y}: {T}, in: {E:comma-full} {:(Hg.)¦(Hrsg.)¦(Hg.):}{:: ¦, }{C}, {L}⟨: {P}⟩, {:S. ¦}{p}.
chapter | slash-full | year | {A} ({Y}): {T}. In: {E:slash-full} ({:Hg.¦Hrsg.}): {C}. {L}: {P}, S. {p}.
chapter | slash-full | year | {A} {Y}: {T}, in: {E:slash-full} ({:Hg.¦Hrsg.}), {C}, {L}, {:S. ¦}{p}.
chapter | slash-init | year | {A} ({Y}): {T}. In: {E:slash-init} (Hrsg.): {C}. {L}, S. {p}.
chapter | comma-full | year | {A}: {T}. In: {E:comma-full} {:(Hrsg.)¦(Hg.)}: {C}. {L}⟨: {P}⟩ {Y}, S. {p}.
chapter | straight-full | year | {A}, {T}, in: {E:straight-full} ({:Hg.¦Hrsg.¦ed.¦eds.}), {C}, {L}⟨: {P},⟩ {Y}, S. {p}.
chapter | straight-full | year | {A}, {T}, in: {C}, {:hrsg. v. ¦hrsg. von ¦herausgegeben von ¦hg. von ¦ed. by ¦ed. }{E:straight-full}, {L}⟨: {P}⟩ {Y}, S. {p}.
chapter | straight-full | year | {A}, “{T},” in {C}, ed. {E:straight-full} ({L}: {P}, {Y}), {p}.
chapter | comma-full | year | {A}. “{T}.” In {C}, edited by {E:straight-full}, {p}. {L}: {P}, {Y}.
chapter | comma-full | year | {A}. {Y}. “{T}.” In {C}, edited by {E:straight-full}⟨, {p}⟩. {L}: {P}.
chapter | comma-full | year | {A}. “{T}.” {C}, edited by {E:straight-full}, {P}, {Y}, pp. {p}.
chapter | comma-init | year | {A} ({Y}) ‘{T}’, in {E:comma-init} (eds) {C}. {L}: {P}, pp. {p}.
chapter | comma-init | year | {A}, {Y}. {T}, in: {E:comma-init} (Eds.), {C}. {P}, {L}, pp. {p}.
chapter | vancouver | year | {A}. {T}. In: {E:vancouver}, editors. {C}. ⟨{ed} ⟩{L}: {P}; {Y}. p. {p}.
chapter | caps-full | year | {A}, « {T} », {:in ¦dans }{E:caps-full} ({:dir.¦éd.¦sous la dir. de}), {C}, {L}, {P}, {Y}, p. {p}.
chapter | caps-full | year | {A}, « {T} », dans {C}, sous la direction de {E:straight-full}, {L}, {P}, {Y}, p. {p}.
chapter | caps-semi | year | {A}. {T}. In: {E:caps-semi} ({:Org.¦Orgs.¦Ed.¦eds.}). {C}. {L}: {P}, {Y}. p. {p}.
chapter | straight-init | year | {A}, {:“¦«¦}{T}{:”¦»¦}, in {E:straight-init} {:(a cura di)¦(a c. di)¦(ed.)¦(eds.)¦(coord.)}, {C}, {P}, {L} {Y}, pp. {p}.
chapter | straight-init | year | {A}, {T}, in {C}, a cura di {E:straight-init}, {L}, {P}, {Y}, pp. {p}.
chapter | comma-full | year | {A} ({Y}). “{T}”, en {E:straight-full} ({:ed.¦eds.¦coord.}), {C}, {L}, {P}, pp. {p}.
chapter | comma-full | year | {A} ({Y}) “{T}”, {:i ¦In: ¦in }{E:straight-full} ({:red.¦eds.¦ed.}), {C}. {L}: {P}⟨, s. {p}⟩.
chapter | space-init | year | {A} {T} // {C} / {:под ред. ¦ed. ¦Ed. by ¦Hg. }{E:initials-first}. {:– ¦— ¦}{L}: {P}, {Y}.⟨ {:– ¦— ¦}{:С. ¦P. }{p}.⟩
book | comma-init | year | {A} ({Y}). {T}⟨ ({ed})⟩. ⟨{L}: ⟩{P}.
book | comma-full | year | {A} ({Y}): {T}. {L}: {P}.
book | comma-full | year | {A} ({Y}): {T}. {L}.
book | comma-full | year | {A} ({Y}){:: ¦. ¦, }{T}⟨, {ed}⟩{:. ¦, }{P}{:, ¦: }{L}⟨.⟩
book | comma-full | year | {A}{:, ¦ }{Y}: {T}{:. ¦, }{L}⟨{:: ¦ : }{P}⟩.
book | comma-full | year | {A}: {T}{:. ¦, }{L}⟨: {P}⟩{: ¦, }{Y}⟨, S. {p}⟨{: f.¦ff.¦ ff.}⟩⟩.
book | slash-full | year | {A} ({Y}): {T}. {:{L}: {P}¦{P}: {L}¦{L}}.
book | slash-full | year | {A}{:, ¦ }{Y}{:: ¦, }{T}, {L}⟨: {P}⟩.
book | slash-init | year | {A} ({Y}): {T}. {L}⟨: {P}⟩.
book | straight-full | year | {A}, {T}, {L}⟨: {P}⟩{:, ¦ }{Y}⟨, S. {p}⟨{: f.¦ff.}⟩⟩.
book | straight-full | year | {A}, {T} ({L}: {P}, {Y})⟨, {p}⟩.
book | straight-init | year | {A}, {T}, {:{P}, {L}¦{L}, {P}¦{L}} {Y}⟨, pp. {p}⟩.
book | comma-full | year | {A}. {T}. ⟨{ed}. ⟩{L}: {P}, {Y}.
book | comma-full | year | {A}. {Y}. {T}. ⟨{ed}. ⟩{L}: {P}.
book | comma-full | year | {A}. {T}. ⟨{ed}, ⟩{P}, {Y}.
book | comma-init | year | {A} ({Y}) {T}. ⟨{ed}. ⟩{L}: {P}.
book | comma-init | year | {A}, {Y}. {T}. {:{P}, {L}¦{L}: {P}}.
book | vancouver | year | {A}. {T}. ⟨{ed}⟨.⟩ ⟩{L}: {P}; {Y}.⟨ {np} p.⟩
book | caps-full | year | {A}, {T}, {L}, {P}⟨, coll. « {S} »⟩, {Y}⟨, {np} p⟩.
book | caps-full | year | {A} ({Y}), {T}, {L}, {P}⟨, {np} p⟩.
book | caps-semi | year | {A}. {T}. ⟨{ed} ⟩{L}: {P}, {Y}.⟨ {np} p.⟩⟨ ISBN {isbn}.⟩
book | comma-full | year | {A} ({Y}), {T}⟨, {ed}⟩, {:{L}, {P}¦{L}¦{P}}.
book | comma-full | year | {A}, {T}⟨, trad. {:di ¦de ¦por ¦}{R}⟩, {L}, {P}, {Y}.
book | comma-full | year | {A}. {T}. {:Translated by ¦Trans. }{R}. {L}: {P}, {Y}.
book | comma-full | year | {A} ({Y}): {T}. {:Übersetzt von ¦Aus dem Engl. von ¦Übers. v. }{R}. {L}: {P}.
book | comma-init | year | {A} ({Y}). {T} ({R}, Trans.). {P}. (Original work published {oy})
book | comma-full | year | {A} [{oy}] ({Y}): {T}. {L}: {P}.
book | comma-full | year | {A} ({Y} [{oy}]): {T}. {L}⟨: {P}⟩.
book | comma-init | year | {A} ({oy}/{Y}). {T}. ⟨{L}: ⟩{P}.
book | editors-init | year | {E:comma-init} ({:Ed.¦Eds.¦Hrsg.}). ({Y}). {T}⟨ ({ed})⟩. ⟨{L}: ⟩{P}.
book | editors-full | year | {E:comma-full} ({:Hrsg.¦Hg.¦ed.¦eds.}) ({Y}): {T}. {L}⟨: {P}⟩.
book | editors-full | year | {E:slash-full} ({:Hrsg.¦Hg.}) ({Y}): {T}. {L}⟨: {P}⟩.
book | editors-full | year | {E:comma-full}{:, ed.¦, eds.¦ (ed.)¦ (eds)}{:. ¦ }{Y}. {T}. {L}: {P}.
book | editors-full | year | {E:straight-full} {:(Hg.)¦(ed.)¦(dir.)¦(a cura di)}, {T}, {L}⟨: {P}⟩ {Y}.
book | editors-full | year | {E:comma-full}, {:ed.¦eds.¦editors.} {T}. {L}: {P}, {Y}.
book | org | year | {A} ({Y}). {T}⟨ ({:Report No. ¦Publication No. ¦NIH Publication No. }{n})⟩. ⟨{L}: ⟩⟨{P}. ⟩⟨{url}⟩
book | org | year | {A} ({Y}): {T}. {L}⟨: {P}⟩.⟨ {:Online: ¦URL: ¦Verfügbar unter: ¦Online unter: ¦<}{url}{:¦.¦>}⟩⟨ ({:Zugriff: ¦Zugriff am ¦abgerufen am ¦Stand: ¦letzter Zugriff: ¦Aufruf: }{acc})⟩.
book | space-init | year | {A} {T}. {:– ¦— ¦}{L}: {P}, {Y}.⟨ {:– ¦— }{np} {:с¦p¦s}.⟩
series | comma-full | year | {A} ({Y}): {T}{:. ¦ (}{S}{: ¦, Bd. ¦, Nr. ¦; }{cn}{:. ¦). }{L}⟨: {P}⟩.
series | comma-full | year | {A}. {T}. {S} {cn}. {L}: {P}, {Y}.
series | comma-full | year | {A}: {T} (= {S}, {:Bd. ¦}{cn}), {L} {Y}.
thesis | comma-init | year | {A} ({Y}). {T} [{g:Doctoral dissertation¦Master’s thesis¦Unpublished doctoral dissertation¦Dissertation¦Masterarbeit}, {I}].⟨ {:ProQuest Dissertations and Theses Global¦DSpace@MIT}.⟩⟨ {url}⟩
thesis | comma-full | year | {A} ({Y}): {T}. {g:Dissertation¦Diplomarbeit¦Masterarbeit¦Habilitationsschrift¦Diss.¦Unveröffentlichte Dissertation¦Magisterarbeit}{:, ¦. }{I}⟨, {L}⟩.
thesis | comma-full | year | {A}. “{T}.” {g:PhD diss.¦Master’s thesis¦Ph.D. diss.}, {I}, {Y}.
thesis | comma-full | year | {A}. {Y}. {T}. {g:Ph.D. thesis¦PhD thesis¦Ph.D. dissertation¦MSc thesis¦Unpublished PhD thesis}{:. ¦, }{I}⟨, {L}⟩.
thesis | caps-full | year | {A}, {T}, {g:thèse de doctorat¦Thèse de doctorat¦mémoire de master¦thèse de doctorat en droit}, {I}, {Y}⟨, {np} p⟩.
thesis | comma-full | year | {A}, {T}, {g:tesi di dottorato¦tesi di laurea¦tesis doctoral¦dissertação de mestrado¦tese de doutorado}, {I}, {Y}.
thesis | comma-init | year | {A} ({Y}) {T}. {g:PhD thesis¦MA dissertation¦Doctoral thesis}. {I}.
thesis | caps-semi | year | {A}. {T}. {Y}. {np} f. {g:Dissertação (Mestrado em Educação)¦Tese (Doutorado em Direito)} – {I}, {L}, {Y}.
report | org | year | {A}. ({Y}). {T} ({g:Report No.¦Working Paper No.¦Technical Report No.} {n}). {P}.⟨ {url}⟩
report | comma-init | year | {A} ({Y}). {T} ({g:Working Paper¦Discussion Paper¦IZA Discussion Paper} No. {n}). {P}.⟨ {url}⟩
report | comma-full | year | {A} ({Y}): {T}. {S} {:Nr. ¦No. ¦}{n}. {L}: {P}.
report | straight-init | year | {A}. {T}. {g:Technical Report¦Tech. Rep.¦Technical report¦Research Report} {n}, {P}⟨, {L}⟩, {Y}.
report | comma-full | year | {A}. “{T}.” {g:Working paper¦Policy brief¦White paper}, {P}, {L}, {DM}.⟨ {url}.⟩
report | org | day | {A}, {T}, {:{L}, ¦}{DM}⟨, {:available at: ¦disponible sur : ¦verfügbar unter: ¦disponibile su: }{url}⟩⟨ (accessed {acc})⟩.
press | org | apa | {A}. ({D}). {T} [{g:Press release¦Pressemitteilung¦Communiqué de presse¦Comunicado de prensa¦Comunicato stampa}]. {:{url}¦{L}.¦{P}. {url}}
press | org | day | {A}. “{T}.” {g:Press release¦News release¦Media release}, {D}. {url}⟨.⟩
press | org | day | {A}. {T}. {L}, {D}.
press | org | apa | {A}. ({D}). {T}. {L}.
press | org | apa | {A} ({D}). {T}. {L}.
press | org | day | {A} ({Y}): {T}. {g:Pressemitteilung¦Pressemitteilung Nr. 12¦Medienmitteilung} vom {D}⟨, {L}⟩.⟨ {url}⟩⟨ ({acc})⟩
press | org | day | {A}, « {T} », {g:communiqué de presse¦Communiqué de presse}, {D}⟨, {url}⟩.
press | org | day | {A} ({Y}) {T}. {g:Press release}, {D}. Available at: {url} (Accessed: {acc}).
news | comma-init | apa | {A} ({D}). {T}. {N}.⟨ {url}⟩
news | comma-init | apa | {A} ({D}). {T}. {N}, {:p. ¦pp. ¦}{np1}.
news | comma-init | paren-first | {A} ({D}) {T}. {N}⟨. {url}⟩
news | noauthor | apa | {T}. ({D}). {N}.⟨ {url}⟩
news | comma-full | day | {A}. “{T}.” {N}, {D}⟨, {np1}⟩.⟨ {url}.⟩
news | comma-full | day | {A}. {Y}. “{T}.” {N}, {DM}.⟨ {url}.⟩
news | straight-full | day | {A}, “{T},” {N}, {D}⟨, {url}⟩.
news | straight-full | day | {A}, {:‘¦“¦« }{T}{:’¦”¦ »}, {N}, {D}⟨, p. {np1}⟩.
news | comma-init | day | {A} ({Y}) ‘{T}’, {N}, {DM}. Available at: {url} (Accessed: {acc}).
news | comma-init | day | {A} ({Y}) ‘{T}’, {N}, {DM}, p. {np1}.
news | comma-full | day | {A} ({Y}): {T}. In: {N}, {D}⟨, S. {np1}⟩⟨. {:Online: ¦URL: ¦Verfügbar unter: ¦<}{url}{:¦>}⟩⟨ ({:Zugriff: ¦abgerufen am ¦letzter Zugriff am }{acc})⟩.
news | comma-full | day | {A}: {T}, in: {N}{:, ¦ vom ¦ v. }{D}⟨, S. {np1}⟩.
news | straight-full | day | {A}: {T}, in: {N}{:, ¦ vom }{D}⟨, S. {np1}⟩⟨, {url}, abgerufen am {acc}⟩.
news | caps-full | day | {A}, « {T} », {N}, {D}⟨, p. {np1}⟩⟨, [en ligne], {url} (consulté le {acc})⟩.
news | straight-init | day | {A}, {:«¦“¦}{T}{:»¦”¦}, {:in «¦in ¦}{N}{:»¦¦}, {D}⟨, p. {np1}⟩.
news | comma-full | day | {A} ({D}). “{T}”. {N}. ⟨{:Recuperado de ¦Disponible en: ¦Disponible en }{url}⟩
news | vancouver | day | {A}. {T}. {N} [Internet]. {D} [cited {acc}]; Available from: {url}
news | noauthor | day | “{T}.” {N}, {D}.⟨ {url}⟩⟨ Accessed {acc}.⟩
news | noauthor | day | {N} ({Y}): {T}. {D}. {:Online: ¦}{url}⟨ ({acc})⟩
news | noauthor | day | {N} ({Y}) ‘{T}’, {DM}⟨. Available at: {url}⟩.
web | org | apa | {A}. ({D}). {T}. {W}. {url}
web | comma-init | apa | {A} ({D}). {T}. {W}. {:Retrieved {acc}, from ¦¦Abgerufen am {acc}, von }{url}
web | org | nd | {A}. (n.d.). {T}. {:Retrieved {acc}, from ¦}{url}
web | org | day | {A}. “{T}.” {:Accessed {acc}. ¦Last modified {D}. ¦}{url}⟨.⟩
web | org | year | {A} ({Y}) {T}. Available at: {url} (Accessed: {acc}).
web | org | year | {A} ({Y}): {T}, {:online verfügbar unter ¦online unter: ¦URL: ¦online: ¦}{url}{:, ¦ (¦ [}{:letzter Zugriff: ¦abgerufen am ¦Zugriff am ¦Stand ¦zuletzt geprüft am }{acc}{:.¦).¦].}
web | org | year | {A}, {T}, {Y}, {:[en ligne] ¦}{url} {:(consulté le ¦[consulté le ¦(página consultada el }{acc}{:)¦]¦)}.
web | comma-full | day | {A}. “{T}.” {W}⟨, {P}⟩, {D}, {url}.⟨ Accessed {acc}.⟩
web | noauthor | day | “{T}.” {W}⟨, {D}⟩, {url}.⟨ Accessed {acc}.⟩
web | caps-semi | year | {A}. {T}. {:Disponível em: ¦Disponible en: ¦Dostupné z: }{:<¦}{url}{:>¦}. {:Acesso em: ¦[Consulta: ¦[cit. }{acc}{:.¦]¦]}
web | org | year | {A} {Y}. {T}. {:Retrieved from ¦Hämtad från ¦Tilgjengelig fra ¦Hentet fra ¦Geraadpleegd via ¦Dostopno na: ¦}{url}⟨ ({acc})⟩
blog | comma-init | apa | {A} ({D}). {T}. {W}. {url}
blog | comma-init | apa | {A} ({D}). {T} [{g:Blog post¦Blog entry¦Web log post}]. {:¦Retrieved from }{url}
blog | straight-full | day | {A}, “{T},” {W} ({g:blog}), {D}, {url}.
blog | comma-full | day | {A}. “{T}.” {W} ({g:blog}). {D}. {url}.
post | handle | apa | {A} [@{h}]. ({D}). {T} [{g:Tweet¦Post¦Status update¦Photograph¦Instagram photo¦Thread}]. {:Twitter¦X¦Facebook¦Instagram¦LinkedIn¦Mastodon}. {url}
post | handle | day | {A} (@{h}), “{T},” {:Twitter¦X¦Instagram¦Facebook}, {D}, {url}.
post | handle | day | @{h}. “{T}.” {:Twitter¦X}, {D}, {url}.
video | comma-init | apa | {A} ({D}). {T} [{g:Video¦Video file¦Vidéo¦Film¦YouTube video¦Video webcast¦TED Talk}]. {V}.⟨ {url}⟩
video | comma-init | paren-first | {A} ({D}) {T} [{g:Video¦Vidéo¦Speech video}]. {V}⟨.⟩⟨ {url}⟩
video | org | apa | {A}. ({D}). {T} [{g:Video¦Video file}]. {V}.⟨ {url}⟩
video | comma-full | day | {A}. “{T}.” {V}, {D}. {g:Video¦YouTube video¦Streaming video}⟨, 1:32:08⟩. {url}.
video | comma-full | day | “{T}.” {V}, uploaded by {U}, {D}, {url}.
video | comma-init | day | {A} ({Y}) {T}. {DM}. Available at: {url} (Accessed: {acc}).
film | directors | year | {X} ({:Director¦Directors¦Regisseur}). ({Y}). {T} [{g:Film¦Motion picture}]. {P}.
film | noauthor | year | {T}. Directed by {X1}⟨, performances by {X2}⟩, {P}, {Y}.
film | noauthor | year | {T} ({Y}) Directed by {X1}. [{g:Film¦DVD¦Feature film}]. {L}: {P}.
film | noauthor | year | {T}. Regie: {X1}. {L} {Y}.
film | noauthor | year | {T}, {X1} ({:réal.¦dir.¦regia di}), {P}, {Y}.
podcast | hosts | apa | {X} ({:Host¦Hosts¦Executive Producer}). ({D}). {T} (No. {n}) [{g:Audio podcast episode¦Audio podcast}]. In {C}. {P}.⟨ {url}⟩
podcast | comma-full | day | {A}, host. “{T}.” {C}, {P}, {D}. {g:Podcast}⟨, 45:02⟩. {url}.
tv | writers | apa | {X} (Writer), & {X1} (Director). ({D}). {T} (Season 2, Episode 4) [{g:TV series episode}]. In {X2} (Executive Producer), {C}. {P}.
music | comma-init | year | {A} ({Y}). {T} [{g:Song¦Album¦CD}]. {:On {C}. ¦}{P}.
art | comma-init | year | {A} ({Y}). {T} [{g:Painting¦Photograph¦Lithograph¦Sculpture¦Oil on canvas¦Print}]. {M}, {L}. {:¦{url}}
art | comma-full | year | {A}. {T}. {Y}, {m:oil on canvas¦gelatin silver print¦bronze¦oil on panel¦lithograph}⟨, {dim}⟩. {M}, {L}.⟨ {url}.⟩
speech | comma-init | apa | {A} ({D}). {T} [{g:Speech¦Address¦Speech audio recording¦Lecture¦Discours¦Rede¦Keynote address}]. {:{P}¦{V}¦{EV}}{:¦, {L}}.⟨ {url}⟩
speech | comma-init | paren-first | {A} ({D}) {T} [{g:Speech¦Discours¦Rede}]. {:{L}¦{P}¦{V}}.
speech | comma-full | day | {A}. “{T}.” {g:Lecture¦Speech¦Keynote address¦Speech presented at}{:, ¦ at }{I}, {L}, {D}.
speech | comma-full | day | {A} ({Y}): {T}. {g:Vortrag¦Rede}{: auf der ¦ beim ¦ am }{EV}, {L}, {D}.
conference | comma-init | apa | {A} ({D}). {T} [{g:Conference session¦Paper presentation¦Poster presentation¦Conference presentation}]. {EV}, {L}.⟨ {url}⟩
conference | comma-full | day | {A}. “{T}.” {:Paper presented at the ¦Presented at }{EV}, {L}, {DM}⟨ {Y}⟩.
conference | straight-init | year | {A}, “{T},” in {:Proc. ¦Proceedings of the ¦}{EVC}, {Y}, pp. {p}.
conference | comma-init | year | {A} ({Y}). {T}. In {:Proceedings of the ¦}{EVC} (pp. {p}). {P}.⟨ {doi}⟩
conference | straight-init | year | {A}. {T}. In {EVC}, {:pages ¦pp. }{p}, {Y}.
conference | straight-init | year | {A}. {T}. In {EVC}, {:pages ¦pp. }{p}. {P}, {Y}.
conference | straight-init | year | {A}. {T}. In {E:straight-init}, {:editors¦editor¦eds.}, {EVC}, {:pages ¦pp. }{p}⟨, {L}⟩, {Y}. {P}.
conference | comma-init | year | {A}. {Y}. {T}. In {:Proceedings of the ¦}{EVC}, pages {p}⟨, {L}⟩.
conference | straight-init | year | {A}. ({Y}). {T}. In {:Proceedings of the ¦}{EVC}, pages {p}. {P}.
article | straight-init | year | {A}. {T}. {J}, {v}⟨({i})⟩:{p}, {Y}.
book | straight-init | year | {A}. {T}. {P}⟨, {L}⟩, {Y}.
preprint | comma-init | year | {A} ({Y}). {T} {:[Preprint]¦(arXiv:{ax})}. {:arXiv¦PsyArXiv¦SSRN¦bioRxiv}. {doi}
preprint | straight-init | year | {A}, “{T},” arXiv preprint {axn}, {Y}.
preprint | straight-init | year | {A}. {T}. {axn}, {Y}.
software | comma-init | year | {A} ({Y}). {T} (Version {ver}) [{g:Computer software¦Mobile app¦Software}]. {P}.⟨ {url}⟩
software | org | year | {A} ({Y}). {T}⟨ ({:Version ¦}{ver})⟩. {L}: {P}.⟨ {url}⟩
dataset | org | year | {A} ({Y}). {T} (Version {ver}) [{g:Data set¦Dataset¦Data file and codebook}]. {P}. {:{doi}¦{url}}
dataset | org | year | {A} ({Y}): {T}. {:GESIS Datenarchiv, {L}. {num} ¦}{g:Datensatz¦Datenfile} Version {ver}, {doi}.
standard | org | year | {A}. ({Y}). {T} ({:ISO Standard No. ¦Standard No. ¦}{sn}).⟨ {url}⟩
standard | noauthor | year | {sn}: {T}. {L}: {P}, {Y}.
patent | comma-init | year | {A} ({Y}). {T} ({g:U.S. Patent No.¦European Patent No.¦Patent No.} {n}). {:U.S. Patent and Trademark Office¦European Patent Office}.⟨ {url}⟩
patent | straight-init | day | {A}, “{T},” {g:U.S. Patent¦US Patent} {n}, {D}.
entry | org | nd | {A}. (n.d.). {T}. In {EN}. {:Retrieved {acc}, from ¦}{url}
entry | comma-init | apa | {T}. ({D}). In {EN}. {url}
entry | comma-full | year | “{T}.” In {EN}, {ed}. {P}, {Y}.
entry | comma-full | year | {A}: {T}. In: {EN}, Bd. {v}, {L} {Y}, S. {p}.
case | noauthor | year | {T1} v. {T2}, {v} U.S. {p1} ({Y}).
case | noauthor | year | {T1} v {T2} [{Y}] {:UKSC¦EWHC¦EWCA Civ} {v}.
case | noauthor | day | {:BGH¦BVerfG¦EuGH¦LG Köln}, Urteil vom {D} – {n}.
legal | noauthor | year | {T}, Pub. L. No. {n}, {v} Stat. {p1} ({Y}).
map | org | year | {A}. ({Y}). {T} [{g:Map¦Karte}]. {P}.⟨ {url}⟩
interview | comma-full | day | {A}. {T}. {:Interview by {X1}¦Interviewed by {X1}¦Interview mit {X1}}. {N}, {D}.
interview | comma-init | apa | {A} ({D}). {T} [{g:Interview}]. {N}.⟨ {url}⟩
manuscript | comma-init | year | {A} ({Y}). {T} [{g:Unpublished manuscript¦Manuscript submitted for publication}]. {I}.
manuscript | comma-full | year | {A} ({Y}): {T}. {g:Unveröffentlichtes Manuskript¦Manuskript¦mimeo¦Ms.}. {:{L}¦{I}}.
magazine | comma-init | apa | {A} ({D}). {T}. {MG}, {v}({i}), {p}.
magazine | comma-full | day | {A}. “{T}.” {MG}, {D}, {p}.
magazine | comma-full | day | {A}: {T}. In: {MG}, {:Nr. ¦H. ¦Heft }{i}, {Y}, S. {p}.
letter | comma-full | day | {A}. {T}. {D}. {:Papers of {X1}¦{M}}, {L}.
ordering | comma-full | year | {T}, {A}, {J}, {Y}, {v}, {p}
ordering | comma-full | year | {A}. {T}, {J} {v}({i}) : {p} ({Y})
ordering | comma-full | year | {A}. {T}. {P}. {Y}
ordering | comma-init | year | {A} {Y} {T} {J} {v} {p}
ordering | comma-init | year | {A}, {Y}, {T}: {J}, v. {v}, {:no. {i}, ¦}p. {p}.
ordering | comma-init | year | {A}, {Y}, {T}: {L}, {P}, {np} p.
chapter | comma-full | year | {A}. “{T}.” {C}. Ed. {E:straight-full}.⟨ Vol. {v}.⟩ {L}: {P}, {Y}. {p}. {m:Print}.
chapter | comma-full | year | {A}: {T}. In: {C}. {:Hrsg. von ¦Hrsg. v. ¦Hg. von ¦Herausg. von ¦Hgg. von }{E:straight-full}. {L}⟨: {P}⟩ {Y}, S. {p}.
book | comma-full | year | {A} ({Y}): {T}. {:Hrsg. von ¦Herausg. von ¦Hg. v. ¦Herausgegeben von }{E:straight-full}{:. ¦, }{L}⟨: {P}⟩.
book | comma-full | year | {A}: {T}. {:Hrsg. von ¦Hg. von ¦Herausg. von }{E:straight-full}. {L}⟨: {P}⟩ {Y}.
book | comma-full | year | {A} unter Mitarbeit von {U} ({Y}): {T}{:. ¦, }{L}⟨: {P}⟩.
report | comma-full | year | {A} ({Y}): {T}. {O}. {L}.
report | comma-init | year | {A} ({Y}). {T}. {O}, {L}.
report | comma-full | year | {A}, {T}, {O}, {L} {Y}.
book | comma-full | year | {A}: {T}. {P}, {L} {Y}, {:Kap. ¦Kapitel ¦ch. ¦chap. }{nn}.
"""

# ruff: noqa: E501 - a data table
# fmt: off
"""Romanian, Spanish and Catalan lists, and Portuguese ones by ABNT."""

from __future__ import annotations

from tools.train_parser.nations.nation import Nation, lines, listed

ROMANIAN = Nation(
    layouts=lines("""
article | comma-full | year | {A}, „{T}”, {:în ¦în: ¦}{J}, {:nr. ¦vol. {v}, nr. ¦an {v}, nr. }{i}, {Y}, {:pp. ¦p. }{p}.
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.
article | straight-full | year | {A}, {T}, în „{J}”, nr. {i}/{Y}, p. {p}.
chapter | straight-full | year | {A}, „{T}”, în {E:straight-full} {:(coord.)¦(ed.)¦(coordonatori)}, {C}, {P}, {L}, {Y}, {:pp. ¦p. }{p}.
book | straight-full | year | {A}, {T}, {P}, {L}, {Y}⟨, p. {p}⟩.
book | comma-full | year | {A}, {T}, ⟨{ed}, ⟩{P}, {L}, {Y}.
book | comma-init | year | {A} ({Y}). {T}. {L}: {P}.
thesis | comma-full | year | {A}, {T}, {g:teză de doctorat¦Teză de doctorat¦lucrare de licență}, {I}, {L}, {Y}.
web | comma-full | year | {A}, „{T}”, {:{W}, ¦}{:{D}, ¦}{:disponibil la ¦Disponibil online la: ¦¦disponibil la adresa }{url}{:, accesat la data de {acc}¦ (accesat la {acc})¦, accesat {acc}¦ [accesat {acc}]}.
web | noauthor | year | {T}, {:{W}, ¦}{url}, {:accesat la {acc}¦consultat la {acc}¦accesat în data de {acc}}.
"""),
    locales=("ro_RO",),
    ands=(", ", " și ", "; "),
    others=" et al.",
    months=listed("ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie"),
    days=("{dd}.{mm}.{y}", "{d} {w} {y}"),
    titles=listed("Istoria literaturii române contemporane|Drept constituțional și instituții politice|Psihologia dezvoltării|Piața muncii în România|Introducere în sociologie|Satul românesc între tradiție și modernitate|Comunicare și relații publice|Metode de cercetare în științele educației|Politici publice în domeniul sănătății"),
    journals=listed("Revista Română de Sociologie|Limba română|Studii și materiale de istorie|Revista de drept public|Observator cultural|Calitatea Vieții|Revista de pedagogie"),
    presses=listed("Editura Polirom|Humanitas|Editura Universul Juridic|Editura C.H. Beck|Editura Academiei Române|Presa Universitară Clujeană|Editura Didactică și Pedagogică|Nemira|Cartea Românească"),
    places=listed("București|Iași|Cluj-Napoca|Timișoara|Craiova|Chișinău|Sibiu"),
    universities=listed("Universitatea din București|Universitatea Babeș-Bolyai|Universitatea „Alexandru Ioan Cuza” din Iași|Academia de Studii Economice"),
    sites=listed("Hotnews.ro|Wikipedia|Adevărul|Digi24|Institutul Național de Statistică"),
    bodies=listed("Institutul Național de Statistică|Ministerul Educației|Banca Națională a României|Guvernul României"),
    editions=listed("ediția a II-a|ed. a III-a|ediția a II-a revăzută"),
)

BRAZILIAN = Nation(
    layouts=lines("""
book | caps-semi | year | {A}. {T}⟨{SUB}⟩. ⟨{ed}. ⟩{L}: {P}, {Y}.⟨ {np} p.⟩⟨ ISBN {isbn}.⟩
book | caps-semi | year | {A}. {T}. Tradução{: de¦:} {R}. ⟨{ed}. ⟩{L}: {P}, {Y}.
book | caps-semi | year | {A}. {T}. {L}: {P}, {Y}. ({S}{:, ¦; ¦, v. }{cn}).
chapter | caps-semi | year | {A}. {T}. In: {E:caps-semi} ({:org.¦Org.¦orgs.¦coord.¦ed.¦Orgs.}). {C}. ⟨{ed} ⟩{L}: {P}, {Y}. {:⟨v. {v}, ⟩¦cap. {nn}, ¦}p. {p}.
chapter | caps-semi | year | {A}. {T}. In: {C}. {L}: {P}, {Y}. p. {p}.
article | caps-semi | year | {A}. {T}. {J}, {L}, {:v. {v}, n. {i}¦ano {v}, n. {i}¦n. {i}}, p. {p}, {:{MY}¦{Y}}.⟨ DOI: {bd}.⟩⟨ Disponível em: {:{url}¦<{url}>}. Acesso em: {acc}.⟩
article | caps-semi | year | {A}. {T}. {J}, v. {v}, n. {i}, {Y}. Disponível em: {url}. Acesso em: {acc}.
conference | caps-semi | year | {A}. {T}. In: {EVB}. {an:Anais¦Anais [...]¦Anais...¦Anais eletrônicos...} {L}: {P}, {Y}. p. {p}.
thesis | caps-semi | year | {A}. {T}. {Y}. {np} f. {g:Dissertação (Mestrado em Educação)¦Tese (Doutorado em História Social)¦Trabalho de Conclusão de Curso (Graduação em Direito)¦Dissertação (Mestrado Profissional em Administração)¦Monografia (Especialização em Gestão Pública)} {:– ¦- ¦– Programa de Pós-Graduação em Educação, }{I}, {L}, {Y}.
web | org-caps | year | {A}. {T}. {L}: {P}, {Y}. Disponível em: {:{url}¦<{url}>}. {:Acesso em: ¦Acesso em ¦Acessado em: }{acc}.
web | org-caps | year | {A}. {T}. ⟨{Y}. ⟩Disponível em: {:{url}¦<{url}>}. {:Acesso em: ¦Acessado em: }{acc}{:¦, 14:20}.
web | caps-semi | year | {A}. {T}. {W}, ⟨{L}, ⟩{D}. Disponível em: {:{url}¦<{url}>}. Acesso em: {acc}.
web | noauthor | year | {TU}. {W}, {:{Y}¦{D}}. Disponível em: {:{url}¦<{url}>}. Acesso em: {acc}.
legal | noauthor | year | {BR}. {g:Lei¦Decreto¦Lei Complementar¦Medida Provisória} nº {n}, de {D}. {T}. {W}, {L}, {DM} {Y}⟨. Disponível em: {url}. Acesso em: {acc}⟩.
legal | org-caps | year | {A}. {g:Resolução¦Portaria} n. {n}, de {D}. {T}. {L}: {P}, {Y}.
news | caps-semi | year | {A}. {T}. {N}, {L}, {DM} {Y}. {:Caderno 2, ¦¦}p. {np1}.
"""),
    locales=("pt_BR", "pt_BR", "pt_PT"),
    ands=("; ",),
    others=" et al.",
    months=listed("jan.|fev.|mar.|abr.|maio|jun.|jul.|ago.|set.|out.|nov.|dez."),
    days=("{d} {w} {y}", "{dd} {w} {y}", "{dd}/{mm}/{y}"),
    titles=listed("""
Educação e desigualdade no Brasil contemporâneo|Metodologia do trabalho científico|Raízes do pensamento social brasileiro|Análise do discurso: princípios e procedimentos|Arquitetura de software: estilos e padrões
Políticas públicas de saúde na Amazônia|O ensino de matemática nos anos iniciais|Memória e identidade em comunidades quilombolas|Direito constitucional|Gestão de pessoas nas organizações
Mudanças climáticas e agricultura familiar|Introdução à programação orientada a objetos|Cidades e mobilidade urbana|A construção do cuidado em enfermagem|Inteligência artificial: o que é e como funciona
"""),
    journals=listed("Revista Brasileira de Educação|Cadernos de Pesquisa|Revista de Saúde Pública|Dados|Estudos Avançados|Química Nova|Revista Brasileira de História|Educação & Sociedade|Tempo Social|Ciência & Saúde Coletiva|Varia Historia"),
    presses=listed("Cortez|Vozes|Atlas|Companhia das Letras|Editora UFMG|Edusp|Zahar|Paz e Terra|Saraiva|Ática|Contexto|Artmed|Editora 34|MEC|IBGE|Hucitec|Autêntica|EDUFBA"),
    places=listed("São Paulo|Rio de Janeiro|Belo Horizonte|Brasília|Brasília, DF|Porto Alegre|Curitiba|Salvador|Campinas|Petrópolis|Recife|Florianópolis|Lisboa|[S. l.]|[s.l.]"),
    universities=listed("Universidade de São Paulo|Faculdade de Educação, Universidade Federal de Minas Gerais|Universidade Federal do Rio Grande do Sul|Universidade Estadual de Campinas|Universidade de Brasília|Pontifícia Universidade Católica de São Paulo|Universidade Federal da Bahia"),
    sites=listed("G1|Folha de S. Paulo|Medium|Diário Oficial da União|Agência Brasil|BBC News Brasil|UOL|Nexo Jornal|Portal MEC|Wikipédia|Brasil Escola|Devmedia"),
    bodies=listed("Instituto Brasileiro de Geografia e Estatística|IBGE|Brasil. Ministério da Saúde|Brasil. Ministério da Educação|Conselho Nacional de Justiça|UNESCO|Associação Brasileira de Normas Técnicas|Organização Mundial da Saúde|OpenAI|São Paulo (Estado)"),
    editions=listed("2. ed.|3. ed. rev. e ampl.|10. ed.|2. ed. rev.|1. ed.|5ª ed."),
    subtitles=listed("teoria e prática|uma introdução|fundamentos e métodos|estudos de caso|ensaios sobre história e cultura|o caso brasileiro"),
    events=listed("CONGRESSO BRASILEIRO DE SOCIOLOGIA|ENCONTRO NACIONAL DE PESQUISA EM EDUCAÇÃO|SIMPÓSIO NACIONAL DE HISTÓRIA|SEMINÁRIO INTERNACIONAL DE GEOGRAFIA|CONGRESSO BRASILEIRO DE CIÊNCIAS DA COMUNICAÇÃO"),
)

SPANISH = Nation(
    layouts=lines("""
book | caps-full | year | {A}. {T}. ⟨{ed} ⟩{L}: {P}, {Y}.⟨ {np} p.⟩⟨ ISBN {isbn}.⟩
article | caps-full | year | {A}. {T}. {:En: ¦}{J}. {Y}, {:vol. {v}, n.º {i}¦vol. {v}, núm. {i}¦núm. {i}}, p. {p}.⟨ ISSN {issn}.⟩
article | caps-full | year | {A}. {T}. {J} [en línea]. {Y}, vol. {v}, n.º {i}, {:pp. ¦p. }{p} [{:consulta: ¦consultado: ¦fecha de consulta: }{acc}]. Disponible en: {url}
article | comma-full | year | {A} ({Y}): “{T}”, {J}, {:nº ¦núm. ¦vol. {v}, nº }{i}, pp. {p}.
chapter | comma-full | year | {A}. «{T}». En: {E:straight-full} {:(coord.)¦(dir.)¦(ed.)¦(comp.)¦(comps.)}. {C}. {L}: {P}, {Y}, pp. {p}.
chapter | comma-init | year | {A} ({Y}). {T}. En {E:initials-first} {:(Coord.)¦(Eds.)¦(Comp.)}, {C} (pp. {p}). {P}.
thesis | comma-full | year | {A} ({Y}). {T} [{g:Tesis doctoral¦Tesis de maestría¦Tesis de licenciatura¦Trabajo de fin de grado¦Tesis de pregrado}]. {I}.⟨ {url}⟩
thesis | comma-full | year | {A}. {T}. {g:Tesis doctoral¦Tesis para optar al grado de Magíster¦Tesis inédita}. {L}: {I}, {Y}.
web | org | year | {A} ({:{Y}¦s.f.¦s. f.¦{D}}). {T}. {:Recuperado de ¦Recuperado el {acc}, de ¦Recuperado el {acc} de ¦Disponible en: ¦}{url}⟨ {:[Consulta: {acc}]¦(consultado el {acc})¦[Fecha de consulta: {acc}]¦(último acceso: {acc})¦[Consultado el {acc}]}⟩
web | noauthor | year | {T}. ({:{Y}¦s. f.¦{D}}). {W}. {:Recuperado de ¦Consultado el {acc}, de ¦}{url}
entry | org | year | {A}. ({:{Y}¦s. f.¦s.f.}). {T1}. {:En ¦En: }{W}. {:Recuperado en {acc}, de ¦Recuperado el {acc}, de ¦}{url}
"""),
    locales=("es_ES", "es_MX", "es_AR", "es_CL", "es_CO"),
    ands=(" y ", " y ", "; ", ", "),
    others=" et al.",
    months=listed("enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"),
    days=("{d} de {w} de {y}", "{d} de {w} de {y}", "{dd}/{mm}/{y}", "{d} {w} {y}"),
    titles=listed("""
La construcción social de la memoria|Metodología de la investigación educativa|Políticas públicas y desarrollo local|El español en América|Historia económica de América Latina|Aprendizaje y enseñanza en entornos digitales
Género y trabajo en el siglo XXI|El derecho a la ciudad|Manual de redacción académica|Migraciones y fronteras: nuevas miradas|Violencia escolar y convivencia|Cartografías del sur
"""),
    journals=listed("Revista Mexicana de Sociología|Perfiles Educativos|Revista Española de Investigaciones Sociológicas|Nueva Sociedad|Anales de Documentación|Hispania|Estudios Filológicos|Revista de Indias"),
    presses=listed("Fondo de Cultura Económica|Siglo XXI Editores|Alianza Editorial|Cátedra|Paidós|UNAM|Tirant lo Blanch|CLACSO|Eudeba|Graó|Tecnos|Gedisa"),
    places=listed("Madrid|Barcelona|México|Ciudad de México|Buenos Aires|Bogotá|Santiago de Chile|Lima|Valencia"),
    universities=listed("Universidad Complutense de Madrid|Universidad Nacional Autónoma de México|Universidad de Chile|Universidad de Buenos Aires|Universidad de Salamanca|Pontificia Universidad Católica del Perú"),
    sites=listed("El País|BBC News Mundo|Diccionario de la lengua española|La Nación|Wikipedia|eldiario.es|Instituto Cervantes"),
    bodies=listed("Instituto Nacional de Estadística|Real Academia Española|Organización Mundial de la Salud|Ministerio de Educación|CEPAL|UNESCO|Gobierno de España"),
    editions=listed("2ª ed.|3a. ed.|2.ª ed.|3.ª edición|1a ed."),
)

CATALAN = Nation(
    layouts=lines("""
book | caps-full | year | {A} ({Y}). {T}. {L}: {P}.
article | caps-full | year | {A}. «{T}». {J}, {:núm. ¦vol. {v}, núm. }{i} ({Y}), p. {p}.
chapter | caps-full | year | {A}. «{T}». A: {E:straight-full} {:(ed.)¦(coord.)}. {C}. {L}: {P}, {Y}, p. {p}.
web | noauthor | year | {T} [en línia]. {W}, {Y}. {:Disponible a: ¦}<{url}> [Consulta: {acc}].
"""),
    locales=("es_CA", "es_ES"),
    ands=(" i ", "; "),
    others=" et al.",
    months=listed("gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre"),
    days=("{d} {w} {y}", "{d} de {w} de {y}", "{d} d’{w} de {y}"),
    titles=listed("Història de la literatura catalana|L’escola catalana a debat|La llengua a les xarxes socials|El dret civil de Catalunya|Paisatges de frontera|Aprendre a conviure"),
    journals=listed("Els Marges|L’Avenç|Perspectiva Escolar|Revista de Catalunya|Llengua & Literatura"),
    presses=listed("Edicions 62|Publicacions de l’Abadia de Montserrat|Eumo|Empúries|Institut d’Estudis Catalans|UOC"),
    places=listed("Barcelona|València|Palma|Girona|Vic"),
    universities=listed("Universitat de Barcelona|Universitat Autònoma de Barcelona|Universitat de València"),
    sites=listed("Enciclopèdia Catalana|VilaWeb|Viquipèdia|Ara"),
    bodies=listed("Generalitat de Catalunya|Institut d’Estadística de Catalunya|Departament d’Ensenyament"),
)

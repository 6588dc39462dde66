"""Family names of China, Japan and Korea in their own script, under the letters that they are romanised with.

They tell whether characters before a year may be a person's name at all, and which romanised entry a name in characters may mean.
Not every name of these countries: the common ones, which are most of the people. A few more romanisations of one name stand
parted by a slash. Sources: the name statistics of the three countries' registers, common knowledge; Hepburn, Pinyin, Wade-Giles.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

JAPANESE = """
abe 阿部 安部 安倍|adachi 足立 安達|aida 相田 会田|aihara 相原|akagi 赤木|akamatsu 赤松|akiyama 秋山|amano 天野|ando/andou 安藤 安東|aoki 青木|aoyama 青山|arai 新井 荒井
araki 荒木|arakawa 荒川|arima 有馬|asada 浅田|asai 浅井|asano 浅野|baba 馬場|ban 伴|chiba 千葉|chida 千田|date 伊達|doi 土井 土居|eguchi 江口|endo/endou 遠藤|enomoto 榎本|fuji 藤
fujii 藤井|fujikawa 藤川|fujimoto 藤本|fujimura 藤村|fujino 藤野|fujioka 藤岡|fujisawa 藤沢|fujita 藤田|fujiwara 藤原|fukuda 福田|fukui 福井|fukumoto 福本|fukunaga 福永|fukushima 福島
fukuoka 福岡|fukuzawa 福沢|funabashi 船橋|furukawa 古川|furuta 古田|furuya 古谷|goto/gotou 後藤 五藤|hamada 浜田|hamaguchi 浜口|hamano 浜野|hanada 花田|hara 原|harada 原田
haraguchi 原口|hasegawa 長谷川|hashiguchi 橋口|hashimoto 橋本|hashizume 橋爪|hatano 波多野|hatakeyama 畠山|hattori 服部|hayakawa 早川|hayasaka 早坂|hayashi 林|hayashida 林田
higashi 東|higuchi 樋口|hino 日野|hirai 平井|hirano 平野|hiraoka 平岡|hirata 平田|hirayama 平山|hirose 広瀬|hirota 広田|honda 本田 本多|honma 本間|hori 堀|horie 堀江|horii 堀井|horiguchi 堀口
horikawa 堀川|horiuchi 堀内|hosoda 細田|hosokawa 細川|hosoya 細谷|hoshi 星|hoshino 星野|ichikawa 市川|igarashi 五十嵐|iida 飯田|iijima 飯島|iizuka 飯塚|ikeda 池田|ikegami 池上
imai 今井|imamura 今村|imanishi 今西|inaba 稲葉|inada 稲田|inagaki 稲垣|inoue 井上|inui 乾|irie 入江|ishibashi 石橋|ishida 石田|ishiguro 石黒|ishihara 石原|ishii 石井|ishikawa 石川
ishimoto 石本|ishiyama 石山|ishizaki 石崎|ishizuka 石塚|isobe 磯部|ito/itou 伊藤 伊東|iwai 岩井|iwamoto 岩本|iwasaki 岩崎|iwase 岩瀬|iwata 岩田|izumi 泉|kajiwara 梶原|kakuta 角田
kamata 鎌田|kamei 亀井|kamiya 神谷|kanai 金井|kaneda 金田|kaneko 金子|kanda 神田|kanno 菅野|kano/kanou 狩野 加納|kasai 笠井 葛西|kasahara 笠原|katagiri 片桐|katayama 片山|kato/katou 加藤
katsumata 勝又|katsura 桂|kawabata 川端|kawada 川田|kawaguchi 川口|kawahara 川原 河原|kawai 河合 川井|kawakami 川上|kawamoto 川本|kawamura 川村 河村|kawano 河野 川野|kawasaki 川崎
kawashima 川島|kawata 河田|kida 木田|kikuchi 菊池 菊地|kimura 木村|kinoshita 木下|kishi 岸|kishimoto 岸本|kita 北|kitagawa 北川|kitahara 北原|kitamura 北村|kitano 北野|kitayama 北山
kobayashi 小林|kodama 児玉|koga 古賀|koike 小池|koizumi 小泉|kojima 小島 児島|komatsu 小松|komiya 小宮|komori 小森|kondo/kondou 近藤|konishi 小西|konno 今野 紺野|kono/kouno 河野|koyama 小山
koyanagi 小柳|kubo 久保|kubota 久保田|kudo/kudou 工藤|kumagai 熊谷|kumano 熊野|kurata 倉田|kurihara 栗原|kurita 栗田|kuroda 黒田|kurokawa 黒川|kurosawa 黒沢|kusano 草野|kuwabara 桑原
maeda 前田|maekawa 前川|maruyama 丸山|maruta 丸田|masuda 増田 益田|masui 増井|matsubara 松原|matsuda 松田|matsui 松井|matsukawa 松川|matsumoto 松本|matsumura 松村|matsunaga 松永|matsuno 松野
matsuo 松尾|matsuoka 松岡|matsushima 松島|matsushita 松下|matsuura 松浦|matsuyama 松山|matsuzaki 松崎|mikami 三上|minami 南|mishima 三島|mita 三田|mitani 三谷|mitsui 三井|miura 三浦
miyagawa 宮川|miyahara 宮原|miyake 三宅|miyamoto 宮本|miyashita 宮下|miyata 宮田|miyazaki 宮崎|miyazawa 宮沢|mizuno 水野|mizutani 水谷|mori 森|morikawa 森川|morimoto 森本|morishita 森下
morita 森田|moriyama 森山|mukai 向井|murai 村井|murakami 村上|muramatsu 村松|murata 村田|murayama 村山|muto/mutou 武藤|nagai 永井 長井|nagano 長野 永野|nagao 長尾|nagaoka 長岡|nagasawa 長沢
nagashima 長島 永島|nagata 永田 長田|naito/naitou 内藤|nakagawa 中川|nakahara 中原|nakai 中井|nakajima 中島|nakamoto 中本|nakamura 中村|nakane 中根|nakanishi 中西|nakano 中野|nakao 中尾
nakashima 中嶋|nakata 中田|nakayama 中山|nakazawa 中沢|narita 成田|negishi 根岸|nemoto 根本|nishi 西|nishida 西田|nishihara 西原|nishikawa 西川|nishimoto 西本|nishimura 西村|nishino 西野
nishio 西尾|nishioka 西岡|nishiyama 西山|nishizawa 西沢|nitta 新田|noda 野田|noguchi 野口|nomura 野村|nozaki 野崎|nozawa 野沢|ochi 越智|ochiai 落合|oda 小田 織田|ogasawara 小笠原|ogata 緒方 尾形
ogawa 小川|ogino 荻野|ogura 小倉|oguri 小栗|ohashi/oohashi 大橋|ohara/oohara 大原 小原|ohno/oono/ono 大野|ohta/ota/oota 太田 大田|oikawa 及川|oishi/ooishi 大石|okabe 岡部|okada 岡田
okamoto 岡本|okamura 岡村|okano 岡野|okawa/ohkawa/ookawa 大川|okazaki 岡崎|oki/ooki 大木|okubo/ookubo/ohkubo 大久保|okuda 奥田|okumura 奥村|okuno 奥野|okuyama 奥山|omori/oomori 大森
ono 小野|onishi/oonishi/ohnishi 大西|onodera 小野寺|osada 長田|osaki/oosaki 大崎|osawa/oosawa/ohsawa 大沢 小沢|oshima/ooshima/ohshima 大島|otake/ootake 大竹|otani/ootani/ohtani 大谷
otsuka/ootsuka/ohtsuka 大塚|otsuki/ootsuki 大槻|oyama/ooyama/ohyama 大山|ozaki 尾崎|ozawa 小沢|saeki 佐伯|saito/saitou 斎藤 斉藤 西藤|sakaguchi 坂口|sakai 酒井 坂井 堺|sakamoto 坂本 阪本|sakata 坂田
sakuma 佐久間|sakurai 桜井|sano 佐野|sasaki 佐々木 佐佐木|sasagawa 笹川|sato/satou/satoh 佐藤|sawada 沢田|sawai 沢井|seki 関|sekiguchi 関口|sekine 関根|senda 千田|seo 瀬尾|seto 瀬戸
shibata 柴田|shibuya 渋谷|shimada 島田 嶋田|shimazaki 島崎|shimizu 清水|shimoda 下田|shimomura 下村|shimura 志村|shinohara 篠原|shinozaki 篠崎|shiraishi 白石|shirai 白井|shirakawa 白川|shoji/shouji 庄司 東海林
soma/souma 相馬|sonoda 園田|suda 須田|sudo/sudou 須藤|suga 菅|sugai 菅井|sugawara 菅原|sugimoto 杉本|sugita 杉田|sugiura 杉浦|sugiyama 杉山|suzuki 鈴木|tabata 田端 田畑|tachibana 橘 立花|tada 多田
taguchi 田口|tajima 田島|takada/takata 高田|takagi 高木|takahashi 高橋|takahara 高原|takai 高井|takakura 高倉|takamatsu 高松|takami 高見|takano 高野|takano/kouno 高野|takao 高尾|takase 高瀬|takashima 高島
takayama 高山|takeda 武田 竹田|takei 武井|takemoto 竹本|takemura 竹村|takenaka 竹中|takeshita 竹下|takeuchi 竹内 武内|takizawa 滝沢|tamaki 玉木|tamura 田村|tanabe 田辺|tanaka 田中|tani 谷|taniguchi 谷口
tanigawa 谷川|tanimoto 谷本|tashiro 田代|tateishi 立石|terada 寺田|terasaki 寺崎|tezuka 手塚|toda 戸田|tokuda 徳田|tokunaga 徳永|tominaga 富永|tomita 富田|toyoda 豊田|tsubota 坪田|tsuboi 坪井
tsuchiya 土屋|tsuda 津田|tsuji 辻|tsujimoto 辻本|tsukada 塚田|tsukamoto 塚本|tsunoda 角田|tsuruta 鶴田|uchida 内田|uchiyama 内山|ueda 上田 植田|uehara 上原|uemura 上村 植村|ueno 上野|ueki 植木
umeda 梅田|umehara 梅原|umemoto 梅本|umino 海野|usui 臼井|wada 和田|wakabayashi 若林|wakamatsu 若松|watanabe 渡辺 渡部 渡邊|watase 渡瀬|yagi 八木|yajima 矢島|yamada 山田|yamagishi 山岸|yamaguchi 山口
yamakawa 山川|yamamoto 山本|yamamura 山村|yamanaka 山中|yamane 山根|yamaoka 山岡|yamasaki/yamazaki 山崎|yamashita 山下|yamauchi 山内|yamazoe 山添|yanagi 柳|yanagida 柳田|yanagisawa 柳沢|yano 矢野
yasuda 安田|yasui 安井|yokota 横田|yokoyama 横山|yokoi 横井|yoneda 米田|yonezawa 米沢|yoshida 吉田|yoshihara 吉原|yoshikawa 吉川|yoshimoto 吉本|yoshimura 吉村|yoshino 吉野|yoshioka 吉岡|yuasa 湯浅
ueno/kamino 上野|ochiai 落合|kariya 苅谷 刈谷|kumashiro 神代|hamanaka 浜中|miyajima 宮島|maki 牧|makino 牧野|sakuta 作田|sakaue 坂上|iwabuchi 岩渕|iwamatsu 岩松|kosaka 小坂|kosugi 小杉|nakatani 中谷
"""

CHINESE = """
wang/wong 王 汪|li/lee 李 黎 厉 利|zhang/chang/cheung 张 章|liu/lau 刘 柳|chen/chan/tan 陈 谌|yang/yeung 杨 阳|zhao/chao 赵|huang/wong/hwang 黄|zhou/chou/chow 周|wu/ng 吴 武 伍 邬 巫|xu/hsu 徐 许 胥|sun 孙|hu/wu 胡
zhu/chu 朱 祝 竺 诸|gao/kao 高 郜|lin/lam 林 蔺|he/ho 何 贺|guo/kuo/kwok 郭|ma 马|luo/lo 罗 骆|liang/leung 梁|song/sung 宋|zheng/cheng 郑|xie/hsieh 谢 解|han 韩|tang 唐 汤|feng/fung 冯 封|yu 于 余 俞 虞 喻 郁 尉
dong/tung 董|xiao/hsiao/siu 萧 肖|cheng 程 成|cao/tsao 曹|yuan 袁 苑|deng/teng/tang 邓|fu 傅 付 符|shen/sheng 沈 申|zeng/tseng/tsang 曾|peng 彭|lu/lv/lyu/lo/luk 吕 卢 陆 鲁 路 芦|su 苏|jiang/chiang/kiang 蒋 江 姜
cai/tsai/choi 蔡|jia/chia 贾|ding/ting 丁|wei 魏 韦 卫 危|xue/hsueh 薛|ye/yeh/ip 叶|yan/yen 阎 严 颜 闫 晏 燕 言|pan 潘|du/tu 杜|dai/tai 戴 代|xia/hsia 夏 夏侯|zhong/chung 钟 仲|tian/tien 田|ren/jen 任|fan 范 樊|fang 方 房|shi/shih 石 史 施 时
yao 姚|tan 谭 谈|liao 廖|zou/tsou 邹|xiong/hsiung 熊|jin/chin 金 靳|hao 郝|kong/kung 孔|bai/pai 白 柏|cui/tsui 崔|kang 康|mao 毛 茅|qiu/chiu 邱 仇 裘 丘|qin/chin 秦 覃|gu/ku 顾 古 谷|hou 侯|shao 邵|meng 孟 蒙|long/lung 龙|wan 万|duan/tuan 段
qian/chien 钱|lei 雷|yin 尹 殷 阴|li 郦 栗|chang 常 昌|lai 赖|gong/kung 龚 宫 巩|wen 文 温 闻|mo 莫|tao 陶|hong/hung 洪|zhai 翟|ni 倪|zhuang/chuang 庄|yan 鄢|niu 牛|bian 边 卞|xiang/hsiang 项 向|ge/ko 葛|bao/pao 鲍 包|ji/chi 季 纪 姬 吉 冀|shu 舒|qu/chu 曲 瞿 屈|bi 毕
ning 宁|guan/kuan 关 管|zuo/tso 左|hua 华 花|qi/chi 齐 戚 祁|mei 梅|sheng 盛|tong/tung 童 佟|mu 穆 牟 慕|ruan/juan 阮|lan 兰 蓝|miao 苗 缪|jing/ching 景 荆|zhan/chan 詹|nie/nieh 聂|xin/hsin 辛|ou 欧|an 安|ke/ko 柯|xi/hsi 席 习 奚|rao/jao 饶|tu 涂 屠|min 闵|lou 娄 楼|leng 冷|gan/kan 甘|bu 卜 步
ouyang 欧阳|sima/szuma 司马|shangguan 上官|zhuge/chuko 诸葛|dongfang 东方|huangfu 皇甫|gongsun 公孙|murong 慕容|situ/szeto 司徒|linghu 令狐|duanmu 端木|xiahou 夏侯|zhangsun 长孙|yuwen 宇文
"""

KOREAN = """
kim/gim 김|lee/yi/rhee/i/ri 이|park/pak/bak 박|choi/choe 최|jung/jeong/chung/cheong 정|kang/gang 강|cho/jo 조|yoon/yun 윤|jang/chang 장|lim/im/rim 임|han 한|oh/o 오|seo/suh/so 서|shin/sin 신|kwon/gwon 권|hwang 황|ahn/an 안
song 송|ryu/yoo/yu/ryoo 류 유|jeon/chun/jun/chon 전|hong 홍|ko/go/koh 고|moon/mun 문|yang 양|son/sohn 손|bae/pae 배|baek/paik/paek/baik 백|heo/huh/hur/ho 허|nam 남|shim/sim 심|noh/no/roh/ro 노|ha 하|kwak/gwak 곽|sung/seong 성|cha 차|joo/ju/chu 주
woo/u/wu 우|koo/gu/ku 구|na/ra 나|min 민|jin/chin 진|ji/chi 지|eom/um/uhm 엄|chae 채|won 원|cheon/chun 천|bang/pang 방|kong/gong 공|hyun/hyeon 현|ham 함|byun/byeon/pyun 변|yeom/yum 염|yeo/yuh/yo 여|choo/chu 추|do/to 도|so 소|seok/suk/sok 석|sun/seon 선
seol/sul 설|ma 마|gil/kil 길|yeon/yon 연|wi/wee 위|pyo 표|myung/myeong 명|ki/gi 기|ban/pan 반|ra 라|wang 왕|keum/geum 금|ok 옥|yook/yuk 육|in 인|maeng 맹|je 제|mo 모|tak 탁|kook/kuk/guk 국|eo 어|eun 은|pyun/pyeon 편|yong 용|ye 예|kyung/gyeong 경|bong 봉|sa 사|boo/bu 부|hwangbo 황보
namgung/namkoong 남궁|jegal 제갈|sunwoo/seonu 선우|dokgo 독고|sagong 사공|seomun 서문
"""

# Families that are places as well: a year behind them may tell when something happened there.
PLACES = frozenset(
    """
    石川 千葉 宮崎 福島 長野 山口 福井 福岡 川崎 東 西 南 北 高松 松山 長岡 熊谷 豊田 富田 高山 松本 成田 渋谷 上野 中野 品川 大田 太田 岡崎 横山 北山 三島 小倉 高田 松島 市川 船橋 浜田 郡山 徳島 前橋
    江苏 江西 江南 江北 江浙 安徽 安阳 安康 黄山 黄河 黄浦 黄石 高雄 高校 高考 高铁 金华 金门 金融 石油 石家庄 马来西亚 马尼拉 马来 马克思 莫斯科 温州 温哥华 郑州 常州 常德 徐州 徐汇 贺州 梁山 彭州 吴江 吴哥
    孟买 孟加拉 白宫 罗马 汤加 韩国 金边 宁波 宁夏 康桥 关东 关西 关中 龙岗 龙岩 万科 万象 万达 史学 文学 文献 文化 方法 方案 程序 周期 周年 任务 范围 范式 段落 田野 路径 时代 时间 时期 成都 成果 成立 向度 解放 解决 解释
    鲁迅 柏林 柳州 兰州 利物浦 利益 安全 安排 习近平 毛泽东 邓小平 江泽民 胡锦涛 孔子 孟子 言论 管理 步骤 代表 闻名 时评 武汉 武昌 武夷 温布尔 花莲 华为 华盛顿 华东 华北 华南 齐鲁 景德镇 荆州 盛京 东方 欧洲 欧盟 欧美
    """.split()
)


def _rows(table: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for row in table.replace("\n", "|").split("|"):
        letters, *names = row.split()
        yield tuple(letters.split("/")), tuple(names)


@functools.cache
def romanised(table: str) -> dict[str, frozenset[str]]:
    """The romanisations by family name, of one of the three tables."""
    found: dict[str, set[str]] = {}
    for letters, names in _rows(table.strip()):
        for name in names:
            found.setdefault(name, set()).update(letters)
    return {name: frozenset(letters) for name, letters in found.items()}

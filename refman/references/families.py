"""Family names that tell by themselves which of two names is the family's: a data table."""

from __future__ import annotations

# The commonest families of Hungary, whose names come first: "Nagy Péter".
HUNGARIAN = frozenset(
    """Nagy Kovács Tóth Szabó Horváth Varga Kiss Kis Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Rácz
    Fekete Szilágyi Török Fehér Gál Szűcs Kocsis Pintér Fodor Szalai Sipos Magyar Lukács Gulyás Bíró Király Katona László
    Jakab Bogdán Balog Boros Fazekas Kelemen Somogyi Antal Vincze Hegedűs Orosz Deák Váradi Budai Pásztor Bálint Illés Szűts
    Vörös Bognár Lengyel""".split()
)
# Family names of Vietnam, which stand first; those that are written as others are elsewhere ("Lê" with its mark) included.
VIETNAMESE = frozenset("Nguyễn Trần Lê Phạm Huỳnh Hoàng Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đào".split())
# Spanish family names that are no given names; so are those on "-ez".
SPANISH = frozenset(
    "García Garcia Ruiz Díaz Diaz Muñoz Ortiz Sáenz Sáinz Vargas Rojas Herrera Mendoza Iglesias Serrano".split()
)
# The commonest families of China, of two letters at least.
CHINESE = frozenset(
    """Wang Li Zhang Liu Chen Yang Huang Zhao Zhou Wu Xu Sun Zhu Hu Guo Gao Lin Luo Zheng Liang Xie Tang Deng Feng Cao Zeng
    Peng Xiao Cai Pan Tian Dong Yuan Yu Ye Jiang Du Su Wei Cheng Lu Ding Shen Ren Yao Cui Zhong Tan Wan Qin Xiong Meng
    Hou Qiu Zou Xue Yan Duan Lei Qian Kong Bai Qiao Ma He Jia Fu Fan Shi Dai Xia Lai Hao Shao Mao Chang Kang""".split()
)
